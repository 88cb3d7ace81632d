// Bundles every part of the extension into dist/. `--watch` builds again on change, `--dev` keeps the code
// readable and adds source maps.
import { build, context } from 'esbuild';
import { rm } from 'node:fs/promises';
import { watch } from 'node:fs';
import { writeMarkdownStyle } from './scripts/build/markdown-style.mjs';
import { writeNotices } from './scripts/build/notices.mjs';
import { announce, withTimes } from './scripts/build/report.mjs';
import { targets } from './scripts/build/targets.mjs';
import { mergeTexts, partsFolder } from './scripts/texts.mjs';

const watching = process.argv.includes('--watch');
const dev = watching || process.argv.includes('--dev');

try {
  await mergeTexts();
  await writeMarkdownStyle(new URL('dist/markdown/markdown.css', import.meta.url));
  // Chunks carry a hash in their name: those of earlier builds would pile up and be packed.
  await rm('dist/preview', { recursive: true, force: true });
  const present = await targets({ dev });
  if (watching) await keepBuilding(present);
  else {
    const metafiles = [];
    for (const target of present)
      metafiles.push((await build(withTimes({ ...target, metafile: true }))).metafile);
    await writeNotices('dist/ThirdPartyNotices.txt', metafiles);
  }
} catch (error) {
  console.error(
    error.errors ? 'The build failed; see the errors above.' : `The build failed: ${error.message}`,
  );
  process.exitCode = 1;
}

async function keepBuilding(present) {
  for (const target of present) {
    const built = await context(withTimes(target));
    await built.watch();
  }
  watch(partsFolder, () => mergeTexts().catch((error) => console.error(error.message)));
  announce('Watching for changes. Stop with Ctrl+C.');
}
