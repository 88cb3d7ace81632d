// The servers that are measured: how each is started and told about the schema.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleLikeOurs } from './bundle.mjs';

const here = import.meta.dirname;
const schema = resolve(here, '..', 'schemas', 'journey.schema.json');

/**
 * The servers to measure, each under the same Node.
 *
 * @param {{node: string, otherServer: string}} tools what `installTools` gives
 * @returns {Promise<object[]>} `ours`, `theirs` as npm installs it, `theirsBundled` into one file as ours is,
 *   and `floor`; `bundle` is the one file of each
 * @throws {Error} when the project has not been built
 */
export async function serversToMeasure({ node, otherServer }) {
  const ours = resolve(here, '..', 'dist', 'server.js');
  if (!existsSync(ours)) throw new Error('There is no dist/server.js: run `npm run build` first.');
  const theirBundle = await bundleLikeOurs({
    entry: join(otherServer, 'out', 'src', 'server.js'),
    name: 'yaml-language-server',
  });
  const floor = await bundleLikeOurs({ entry: join(here, 'floor-server.mjs'), name: 'floor' });
  const stdio = (file) => ({ command: node, args: [file, '--stdio'] });
  const theirs = {
    languageId: 'yaml',
    settings: theirSettings(),
    // Where its texts lie; the bundle could not find them from where it lies itself.
    initializationOptions: { l10nPath: join(otherServer, 'l10n') },
    finds: true,
    bundle: theirBundle,
  };
  return [
    {
      key: 'ours',
      name: 'journey',
      languageId: 'journey',
      settings: {},
      finds: true,
      ...stdio(ours),
      bundle: ours,
    },
    {
      key: 'theirs',
      name: 'yaml-language-server',
      ...theirs,
      ...stdio(join(otherServer, 'bin', 'yaml-language-server')),
    },
    { key: 'theirsBundled', name: 'yaml-language-server, bundled', ...theirs, ...stdio(theirBundle) },
    {
      key: 'floor',
      name: 'floor',
      languageId: 'journey',
      settings: {},
      finds: false,
      ...stdio(floor),
      bundle: floor,
    },
  ];
}

/** Our schema and nothing else: without the store it fetches nothing from the network. */
function theirSettings() {
  return {
    yaml: {
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
      schemas: { [pathToFileURL(schema).href]: '*.journey.yaml' },
    },
  };
}
