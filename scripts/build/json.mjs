import { readFile } from 'node:fs/promises';

/**
 * An esbuild plugin that bundles our large tables as texts, read where they are needed: a text is passed over in no
 * time when a program starts, an object of that size is not.
 */
export const tablesAsText = {
  name: 'tables-as-text',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]generated[\\/][\w.]+\.json$/ }, async ({ path }) => {
      const table = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(table)});`, loader: 'js' };
    });
  },
};
