import { copyFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** An esbuild plugin that copies style sheets into a folder after each build. */
export function copyStyles(files, folder) {
  return {
    name: 'copy-styles',
    setup(build) {
      build.onEnd(async () => {
        await Promise.all(files.map((file) => copyFile(file, join(folder, basename(file)))));
      });
      // They belong to the watched files, so that a change of a style sheet builds again.
      build.onLoad({ filter: /webview[\\/]preview\.ts$/ }, () => ({
        watchFiles: files.map((file) => resolve(file)),
      }));
    },
  };
}
