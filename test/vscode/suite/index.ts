import Mocha from 'mocha';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasBrowser, screenshot } from './browser';
import { say } from './output';
import { watching } from './watcher';

/**
 * What VS Code calls in its extension host: runs every `*.test.js` beside this
 * file, or in `german/` where VS Code speaks German; rejects when a test fails.
 */
export async function run(): Promise<void> {
  const grep = process.env.JOURNEY_TEST_GREP;
  Mocha.reporters.Base.consoleLog = say;
  takePicturesOfFailures();
  await watching();
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    color: false,
    timeout: 60_000,
    // A real VS Code in a browser loses something now and then, on a slow machine above all.
    retries: 1,
    ...(grep ? { grep } : {}),
  });
  const folder = process.env.JOURNEY_TEST_LANGUAGE === 'de' ? join(__dirname, 'german') : __dirname;
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(join(folder, file));
  }
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) =>
      failures === 0 ? resolve() : reject(new Error(`${failures} tests failed`)),
    );
    runner.on('retry', (test: Mocha.Test, error: Error) =>
      say(`    ↻ ${test.title}: once more, after: ${error.message.split('\n')[0] ?? ''}`),
    );
  });
}

/** Takes a picture of a failed test at once, before the hooks of its suite tidy up what was to be seen. */
function takePicturesOfFailures(): void {
  const run = Mocha.Test.prototype.run;
  Mocha.Test.prototype.run = function (this: Mocha.Test, done) {
    run.call(this, (error?: unknown) => {
      const finish = (): void => done(error);
      if (error && hasBrowser()) void screenshot(`failed ${this.fullTitle()}`).then(finish, finish);
      else finish();
    });
  };
}
