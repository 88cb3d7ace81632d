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

async function runAll(chosen) {
  const started = new Map(chosen.filter((suite) => suite.beside).map((suite) => [suite, startBeside(suite)]));
  let count = none;
  for (const suite of chosen) {
    console.log(`\n━━ ${suite.title}`);
    const beside = started.get(suite);
    beside?.release();
    count = add(count, await (beside?.count ?? runOne(suite, console.log)));
  }
  return count;
}

/** Starts a suite whose lines are held back until its turn has come. */
function startBeside(suite) {
  const state = { held: [], released: false };
  const print = (line) => (state.released ? console.log(line) : state.held.push(line));
  const release = () => {
    state.released = true;
    for (const line of state.held) console.log(line);
  };
  return { count: runOne(suite, print), release };
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
