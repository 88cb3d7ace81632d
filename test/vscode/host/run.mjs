// Runs the VS Code suite, dist/test/vscode/, in a real VS Code. JOURNEY_TEST_HOST chooses it: "npm" (VS Code's
// server from npm in a headless browser) or "desktop" (downloaded or installed). `--grep text` picks tests.
// Afterwards a few tests run in one that speaks German.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../../scripts/run/root.mjs';
import { untilSignalled } from '../../../scripts/run/signals.mjs';
import { Failure, main } from '../../../scripts/run/steps.mjs';
import { runInDesktop } from './desktop-host.mjs';
import { runInServer } from './npm-host.mjs';
import { withWorkspace } from './workspace.mjs';

/** A VS Code speaks one language from its start to its end; from npm it can be had in German. */
const languages = ['en', 'de'];
const hosts = { npm: runInServer, desktop: runInDesktop };

await main(async () => {
  untilSignalled().then((code) => process.exit(code));
  const { values } = parseArgs({ options: { grep: { type: 'string' } } });
  const name = process.env.JOURNEY_TEST_HOST || 'npm';
  if (!(name in hosts)) throw new Failure(`JOURNEY_TEST_HOST is "${name}".`, 'Set it to npm or desktop.');
  await rm(join(root, 'test-results'), { recursive: true, force: true });
  const env = { JOURNEY_TEST_GREP: values.grep ?? '' };
  const codes = [];
  for (const language of name === 'npm' ? languages : ['en']) {
    const inLanguage = { ...env, JOURNEY_TEST_LANGUAGE: language };
    codes.push(await withWorkspace((workspace) => hosts[name](workspace, inLanguage)));
  }
  // A browser or server that hangs on closing must not keep a finished run alive.
  process.exit(Math.max(...codes));
});
