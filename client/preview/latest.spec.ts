import assert from 'node:assert/strict';
import { latest } from './latest';

describe('latest', () => {
  it('folds the calls during a run into one further run that sees the last change', async () => {
    let text = '';
    const seen: string[] = [];
    const runs: (() => void)[] = [];
    const run = latest(async () => {
      seen.push(text);
      await new Promise<void>((resolve) => runs.push(resolve));
    });
    for (const typed of ['a', 'ab', 'abc']) {
      text = typed;
      run();
    }
    assert.deepEqual(seen, ['a']);
    runs.shift()?.();
    await new Promise(setImmediate);
    assert.deepEqual(seen, ['a', 'abc']);
    runs.shift()?.();
    await new Promise(setImmediate);
    assert.deepEqual(seen, ['a', 'abc'], 'nothing changed since');
    text = 'abcd';
    run();
    assert.deepEqual(seen, ['a', 'abc', 'abcd']);
  });
});
