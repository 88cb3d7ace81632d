import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

describe('memory', function () {
  this.timeout(300_000);

  it('does not grow over 10 000 edits of a map', async () => {
    // In a process of its own, whose garbage can be collected on demand and holds nothing else.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--require', 'tsx/cjs', join(__dirname, '..', 'support', 'edit-for-long.ts')],
      { cwd: join(__dirname, '..', '..') },
    );
    const { early, late } = JSON.parse(stdout) as { readonly early: number; readonly late: number };
    // In bytes. What the engine itself keeps varies by some megabytes; each edit left behind would be 30 kB.
    assert.ok(
      late - early < 15 * 1024 * 1024,
      `${String(early)} bytes after 1 000 edits, ${String(late)} after 10 000`,
    );
  });
});
