// Bundles the other server and the floor exactly as the project bundles its own server.
import { build } from 'esbuild';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { targets } from '../scripts/build/targets.mjs';

const here = import.meta.dirname;

/**
 * Bundles one server into one minified file with the settings of our own `dist/server.js`. Our rewriting of
 * libraries is no setting: it was made for what we use of them.
 *
 * @param {{entry: string, name: string}} options the file to start from, and the name of the result
 * @returns {Promise<string>} path of the bundle, in bench/node_modules
 */
export async function bundleLikeOurs({ entry, name }) {
  const ours = (await targets({ dev: false })).find(({ outfile }) => outfile === 'dist/server.js');
  if (!ours) throw new Error('The build no longer has a target dist/server.js to take the settings from.');
  const outfile = join(here, 'node_modules', '.bundles', `${name}.cjs`);
  // The other server asks for its folder in the way of ES modules, which a CommonJS bundle lacks.
  const define = { 'import.meta.dirname': '__dirname' };
  await build({ ...ours, plugins: [], define, entryPoints: [entry], outfile });
  return outfile;
}

/** @returns {number} size of a file in bytes */
export function sizeOf(file) {
  return statSync(file).size;
}
