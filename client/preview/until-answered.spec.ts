import assert from 'node:assert/strict';
import { untilAnswered, type Loading } from './until-answered';

const PATIENCE = [1, 1, 1];

describe('untilAnswered', () => {
  it('loads again after each wait but the last, then gives up', async () => {
    let loads = 0;
    await new Promise<void>((resolve) => {
      untilAnswered(() => (loads += 1), resolve, PATIENCE).started();
    });
    assert.equal(loads, PATIENCE.length - 1);
  });

  it('leaves a page alone that has answered', async () => {
    const events: string[] = [];
    await new Promise<void>((resolve) => {
      const first: Loading = untilAnswered(
        () => {
          events.push('loaded');
          first.settled();
          // This one begins later and ends last.
          untilAnswered(() => undefined, resolve, PATIENCE).started();
        },
        () => events.push('gave up'),
        PATIENCE,
      );
      first.started();
    });
    assert.deepEqual(events, ['loaded']);
  });

  it('has all its patience again when the page is loaded anew', async () => {
    const events: string[] = [];
    await new Promise<void>((resolve) => {
      let started = 1;
      const loading: Loading = untilAnswered(
        () => {
          events.push('loaded');
          if (events.length === PATIENCE.length - 1 && started === 1) {
            started += 1;
            loading.started();
          }
        },
        resolve,
        PATIENCE,
      );
      loading.started();
    });
    assert.equal(events.length, 2 * (PATIENCE.length - 1));
  });
});
