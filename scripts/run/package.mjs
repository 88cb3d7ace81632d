import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from './process.mjs';
import { root } from './root.mjs';
import { step } from './steps.mjs';

/** Packs dist/ and what package.json names into a .vsix and gives its path; wants a finished build. */
export async function packageExtension(out) {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const path = out ?? join(root, `${name}-${version}.vsix`);
  await step('Packing the extension', () =>
    runNode([
      'node_modules/@vscode/vsce/vsce',
      'package',
      // Everything is bundled, so nothing of node_modules belongs in it.
      '--no-dependencies',
      '--no-rewrite-relative-links',
      '--allow-missing-repository',
      '--out',
      path,
    ]),
  );
  return path;
}
