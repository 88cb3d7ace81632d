import { countLine, none } from './count.mjs';
import { lint } from './lint.mjs';
import { run } from './process.mjs';
import { signsOfLife } from './steps.mjs';

const mocha = 'node_modules/mocha/bin/mocha.js';
const unit = ['{core,server,cli,client}/**/*.spec.ts', 'test/unit/**/*.spec.ts'];
const protocol = [
  'test/protocol/**/*.spec.ts',
  'test/corpus/**/*.spec.ts',
  'test/mermaid/**/*.spec.ts',
  'test/preview/**/*.spec.ts',
  'test/page/**/*.spec.ts',
  'test/goldens/**/*.spec.ts',
  'test/print/**/*.spec.ts',
  'test/package/**/*.spec.ts',
];
const endurance = ['test/endurance/**/*.spec.ts'];

/**
 * The suites of `npm test`, in their order: a title; `bundled`, whether dist/ must be built first; `lane`, of
 * which two run side by side, for two cores, about as long each; `run(print, more)`, which gives a count and
 * takes where to print lines and further arguments.
 */
export const suites = {
  lint: {
    title: 'Lint',
    lane: 2,
    run: async (print) => ({ ...none, failed: (await lint(print)) ? 0 : 1 }),
  },
  unit: {
    title: 'Unit tests',
    lane: 1,
    run: (print, more) => counted(print, [mocha, ...unit, ...more]),
  },
  protocol: {
    title: 'Protocol tests',
    bundled: true,
    lane: 1,
    run: (print, more) => counted(print, [mocha, ...protocol, ...more]),
  },
  endurance: {
    title: 'Endurance tests',
    lane: 2,
    run: (print, more) => counted(print, [mocha, ...endurance, ...more]),
  },
  vscode: {
    title: 'VS Code tests',
    bundled: true,
    lane: 2,
    run: (print, more) => counted(print, ['test/vscode/host/run.mjs', ...more]),
  },
};

/** A run that fails without a failing test, say because a file does not load, counts as one failure. */
async function counted(print, args) {
  const state = { count: none };
  const life = signsOfLife(print);
  const onLine = (line) => {
    life.seen();
    print(line);
    state.count = countLine(state.count, line);
  };
  const { code } = await run(process.execPath, args, { onLine });
  life.stop();
  const { count } = state;
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
