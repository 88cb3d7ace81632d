import { statSync } from 'node:fs';

/** Prints one line of the build's own output. */
export function announce(line) {
  console.log(`[build] ${line}`);
}

/** Adds to esbuild options a plugin that says, at the end of each build, what was written, its size and how long it took. */
export function withTimes(target) {
  const name = target.outfile ?? `${target.outdir}/`;
  const times = {
    name: 'times',
    setup(build) {
      const run = { start: 0 };
      build.onStart(() => {
        run.start = performance.now();
        if (process.argv.includes('--watch')) announce(`started ${name}`);
      });
      build.onEnd((result) => {
        const milliseconds = Math.round(performance.now() - run.start);
        if (result.errors.length > 0) announce(`failed ${name}`);
        else announce(`finished ${name} ${size(target.outfile)}(${milliseconds} ms)`);
      });
    },
  };
  return { ...target, plugins: [...(target.plugins ?? []), times] };
}

function size(file) {
  return file ? `${Math.round(statSync(file).size / 1000)} kB ` : '';
}
