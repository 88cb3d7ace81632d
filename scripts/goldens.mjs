// Takes the pictures of the examples as they are drawn now for the goldens in test/goldens/. Look at them before.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/mocha/bin/mocha.js', 'test/goldens/goldens.spec.ts', '--reporter', 'dot'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, JOURNEY_GOLDENS: 'accept' } },
);
process.exitCode = status ?? 1;
