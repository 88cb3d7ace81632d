import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { tablesAsText } from './json.mjs';
import { scriptAsJson, styleText } from './page.mjs';
import { announce } from './report.mjs';
import { copyStyles } from './styles.mjs';
import { treeShaking } from './tree-shaking.mjs';

const shebang = '#!/usr/bin/env node';

/**
 * The bundles of the project as options for esbuild, one per target. A target whose entry does not exist is
 * left out with a note.
 */
export async function targets({ dev }) {
  const common = {
    bundle: true,
    minify: !dev,
    sourcemap: dev,
    legalComments: 'eof',
    logLevel: 'warning',
  };
  const node = {
    ...common,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    // The smaller builds of these packages, and only once each: what the bundler picks by itself for Node
    // cannot be shaken, and brings the protocol's types a second time.
    alias: {
      yaml: './node_modules/yaml/browser/index.js',
      'vscode-languageserver-types': './node_modules/vscode-languageserver-types/lib/esm/main.js',
    },
  };
  const browser = { ...common, platform: 'browser', target: 'es2022' };
  // What a rewritten library no longer exports must not be undefined in silence.
  const shaken = { plugins: [treeShaking, tablesAsText], logOverride: { 'import-is-undefined': 'error' } };
  const all = [
    { ...node, entryPoints: ['client/node.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
    {
      ...browser,
      entryPoints: ['client/browser.ts'],
      outfile: 'dist/extension.web.js',
      format: 'cjs',
      external: ['vscode'],
    },
    { ...node, ...shaken, entryPoints: ['server/node.ts'], outfile: 'dist/server.js' },
    {
      ...browser,
      ...shaken,
      entryPoints: ['server/browser.ts'],
      outfile: 'dist/server.web.js',
      format: 'iife',
    },
    {
      ...node,
      ...shaken,
      ...cliBanner('cli/journey.ts'),
      entryPoints: ['cli/journey.ts'],
      outfile: 'dist/cli.js',
    },
    {
      ...browser,
      entryPoints: ['client/webview/preview.ts'],
      outdir: 'dist/preview',
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [copyStyles(['media/preview.css', 'media/mermaid.css'], 'dist/preview')],
    },
    {
      ...browser,
      entryPoints: ['client/page/main.ts'],
      outfile: 'dist/page.json',
      format: 'iife',
      // One file that travels by mail: always small, and as readable as what it is made of.
      minify: true,
      sourcemap: false,
      charset: 'utf8',
      legalComments: 'none',
      write: false,
      plugins: [styleText, scriptAsJson],
    },
    {
      ...node,
      entryPoints: await suiteFiles(),
      outdir: 'dist/test/vscode',
      minify: false,
      sourcemap: 'inline',
      legalComments: 'none',
      // Mocha finds its own files at run time, so it stays in node_modules.
      external: ['vscode', 'mocha'],
    },
  ];
  return all.filter(entriesExist);
}

/** esbuild keeps the first line of an entry that has a shebang already. */
function cliBanner(entry) {
  const has = existsSync(entry) && readFileSync(entry, 'utf8').startsWith('#!');
  return has ? {} : { banner: { js: shebang } };
}

async function suiteFiles() {
  const tests = await glob('test/vscode/suite/**/*.test.ts');
  return ['test/vscode/suite/index.ts', ...tests.sort()];
}

function entriesExist({ entryPoints, outfile, outdir }) {
  const missing = entryPoints.filter((entry) => !existsSync(entry));
  if (missing.length > 0) announce(`Left out ${outfile ?? outdir}: there is no ${missing.join(', ')}.`);
  return missing.length === 0;
}
