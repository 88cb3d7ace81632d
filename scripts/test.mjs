// `npm test`: installs, builds and runs everything. With the name of a suite, only that one; what follows the
// name goes to its runner, as in `npm run test:unit -- --grep curve`.
import { ensureDependencies } from './run/dependencies.mjs';
import { bundle, generate } from './run/build.mjs';
import { add, none } from './run/count.mjs';
import { Failure, main, report } from './run/steps.mjs';
import { suites } from './run/suites.mjs';

const [name, ...more] = process.argv.slice(2);

await main(async () => {
  if (name !== undefined && !(name in suites)) {
    throw new Failure(
      `There is no suite "${name}".`,
      `Name one of ${Object.keys(suites).join(', ')}, or none to run all.`,
    );
  }
  const chosen = name === undefined ? Object.values(suites) : [suites[name]];
  await ensureDependencies('npm test');
  await generate();
  if (chosen.some((suite) => suite.bundled)) await bundle();
  const count = await runAll(chosen);
  if (count.skipped > 0) console.log(`\n${count.skipped} skipped`);
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  return count.failed > 0 ? 1 : 0;
});

/** Runs the lanes side by side and the suites of a lane one after the other; prints in the order of the suites. */
async function runAll(chosen) {
  const ends = {};
  const runs = chosen.map((suite) => {
    const output = heldBack();
    const before = ends[suite.lane] ?? Promise.resolve();
    const count = before.then(() => runOne(suite, output.print));
    ends[suite.lane] = count;
    return { title: suite.title, output, count };
  });
  let sum = none;
  for (const { title, output, count } of runs) {
    console.log(`\n━━ ${title}`);
    output.release();
    sum = add(sum, await count);
  }
  return sum;
}

/** Keeps lines until they are released, and prints all that come later at once. */
function heldBack() {
  const state = { held: [], released: false };
  const print = (line) => (state.released ? console.log(line) : state.held.push(line));
  const release = () => {
    state.released = true;
    for (const line of state.held) console.log(line);
  };
  return { print, release };
}

/** A suite that cannot even start does not keep the others from running. */
async function runOne(suite, print) {
  try {
    return await suite.run(print, more);
  } catch (error) {
    report(error);
    return { ...none, failed: 1 };
  }
}
