import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const COMMAND = join(ROOT, 'bin', 'journey.cjs');
const MAP = join(ROOT, 'examples', 'telecom', 'mobile-contract', 'mobile-contract.journey.yaml');
/** Takes nothing, as a full disk does; Linux has it. */
const FULL = '/dev/full';
/** It speaks English, wherever the tests run. */
const env = { ...process.env, LC_ALL: 'C' };

describe('the command, when nobody takes its output', function () {
  this.timeout(60_000);

  it('says that the disk is full, and fails', function () {
    if (!existsSync(FULL)) this.skip();
    for (const args of [
      ['export', MAP],
      ['check', MAP],
    ]) {
      const stdio = ['ignore', openSync(FULL, 'w'), 'pipe'] as const;
      const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
        stdio: [...stdio],
        encoding: 'utf8',
        env,
      });
      assert.equal(status, 2, args[0]);
      assert.equal(stderr, 'journey: The output cannot be written: there is no room left.\n');
    }
  });

  it('keeps its exit code where not even that can be said', function () {
    if (!existsSync(FULL)) this.skip();
    const { status } = spawnSync(process.execPath, [COMMAND, 'export', 'nothing.journey.yaml'], {
      stdio: ['ignore', 'pipe', openSync(FULL, 'w')],
    });
    assert.equal(status, 2);
  });

  it('is content with a reader that stops early', async () => {
    const command = spawn(process.execPath, [COMMAND, 'export', MAP], { stdio: ['ignore', 'pipe', 'pipe'] });
    command.stdout.once('data', () => command.stdout.destroy());
    const said: string[] = [];
    command.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const code = await new Promise((resolve) => command.once('close', resolve));
    assert.deepEqual([code, said.join('')], [0, '']);
  });
});
