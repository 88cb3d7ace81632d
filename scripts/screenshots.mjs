// Takes pictures of the real VS Code with the examples. Without arguments, those of docs/images/ that the README
// shows; with --all, pictures of every kind to look at, in the folder --out; with --out alone, one: `--file examples/… --theme light|dark|contrast --size 1400x900 --view map|curve
// --layout beside|preview --fit --german --at "text of the line that the cursor is on" --out x.png`.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './run/dependencies.mjs';
import { main } from './run/steps.mjs';

const options = {
  file: { type: 'string' },
  theme: { type: 'string', default: 'light' },
  size: { type: 'string', default: '1400x900' },
  view: { type: 'string', default: 'map' },
  layout: { type: 'string', default: 'beside' },
  german: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  fit: { type: 'boolean', default: false },
  at: { type: 'string' },
  out: { type: 'string' },
};

await main(async () => {
  const { values } = parseArgs({ options });
  await ensureDependencies('npm run screenshots');
  const { takeScreenshots } = await import('./screenshots/take.mjs');
  const { allShots, readmeShots, shotOf } = await import('./screenshots/shots.mjs');
  if (values.all) await takeScreenshots(await allShots(values.out ?? 'test-results/screenshots'));
  else await takeScreenshots(values.out ? [await shotOf(values)] : await readmeShots());
});
