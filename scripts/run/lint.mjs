import { run } from './process.mjs';
import { step } from './steps.mjs';

const tsc = 'node_modules/typescript/bin/tsc';

const checks = [
  ['Types', [tsc, '--noEmit', '-p', 'tsconfig.json']],
  ['Types of core and features, without Node and DOM', [tsc, '--noEmit', '-p', 'tsconfig.pure.json']],
  ['Types of the webview and the exported page', [tsc, '--noEmit', '-p', 'client/webview']],
  ['ESLint and layering', ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']],
  [
    'Format (npm run format mends it)',
    ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ],
];

/** Runs every check, also after one has failed; says whether all passed. `print` takes the lines. */
export async function lint(print) {
  const results = [];
  for (const [title, args] of checks) results.push(await passes(title, args, print));
  return results.every(Boolean);
}

async function passes(title, args, print) {
  try {
    const check = async () => {
      const { code } = await run(process.execPath, args, { onLine: print });
      if (code !== 0) throw new Error(title);
    };
    await step(title, check, print);
    return true;
  } catch {
    return false;
  }
}
