import { countLine, none } from './count.mjs';
import { lint } from './lint.mjs';
import { run } from './process.mjs';

const mocha = 'node_modules/mocha/bin/mocha.js';
const unit = ['{core,server,cli,client}/**/*.spec.ts', 'test/unit/**/*.spec.ts'];
const beyondUnit = ['test/protocol/**/*.spec.ts', 'test/corpus/**/*.spec.ts', 'test/endurance/**/*.spec.ts'];

/**
 * The suites of `npm test`, in their order: a title, whether dist/ must be built first, and `run(more)`, which
 * takes further arguments and gives a count.
 */
export const suites = {
  lint: { title: 'Lint', bundled: false, run: async () => ({ ...none, failed: (await lint()) ? 0 : 1 }) },
  unit: { title: 'Unit tests', bundled: false, run: (more) => counted([mocha, ...unit, ...more]) },
  protocol: {
    title: 'Protocol tests',
    bundled: true,
    run: (more) => counted([mocha, ...beyondUnit, ...more]),
  },
  vscode: {
    title: 'VS Code tests',
    bundled: true,
    run: (more) => counted(['test/vscode/host/run.mjs', ...more]),
  },
};

/** A run that fails without a failing test, say because a file does not load, counts as one failure. */
async function counted(args) {
  const state = { count: none };
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const { code } = await run(process.execPath, args, {
    env: colour,
    onLine: (line) => {
      console.log(line);
      state.count = countLine(state.count, line);
    },
  });
  const { count } = state;
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
