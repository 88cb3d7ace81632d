import { build as bundle } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { noticesOf } from './notices.mjs';

const german = new URL('../../core/generated/texts.de.json', import.meta.url);

/** An esbuild plugin that gives an imported style sheet as its minified text. */
export const styleText = {
  name: 'style-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await bundle({
        entryPoints: [path],
        bundle: true,
        minify: true,
        write: false,
        metafile: true,
        charset: 'utf8',
      });
      const [{ text }] = outputFiles;
      return { contents: text.trim(), loader: 'text', watchFiles: Object.keys(metafile.inputs) };
    });
  },
};

/**
 * An esbuild plugin that writes the script of exported pages as JSON, together with the English texts in it:
 * a page carries the translations of these alone. The licences of what is in it go along with each page.
 */
export const scriptAsJson = {
  name: 'script-as-json',
  setup(build) {
    const { outfile } = build.initialOptions;
    build.onEnd(async ({ outputFiles = [], metafile }) => {
      const [{ text: script } = { text: '' }] = outputFiles;
      const notices = metafile ? (await noticesOf([metafile])).join('\n') : '';
      const code = `/*!\n${notices.replaceAll('*/', '* /')}*/\n${script}`;
      if (/<\/script|<!--/i.test(code))
        throw new Error(`${outfile}: this script would end where it must not.`);
      const texts = Object.keys(JSON.parse(await readFile(german, 'utf8'))).filter((text) =>
        code.includes(JSON.stringify(text).slice(1, -1)),
      );
      await mkdir(dirname(outfile), { recursive: true });
      await writeFile(outfile, JSON.stringify({ code, texts }));
    });
  },
};
