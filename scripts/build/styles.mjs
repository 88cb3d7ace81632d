import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** An esbuild plugin that copies the style sheet at `from` to `to` after each build, if it is there. */
export function copyStyles(from, to) {
  return {
    name: 'copy-styles',
    setup(build) {
      build.onEnd(async () => {
        if (existsSync(from)) await copyFile(from, to);
      });
      // Belongs to the watched files, so that a change of the style sheet builds again.
      build.onLoad({ filter: /webview[\\/]preview\.ts$/ }, () =>
        existsSync(from) ? { watchFiles: [resolve(from)] } : undefined,
      );
    },
  };
}
