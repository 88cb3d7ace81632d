import assert from 'node:assert/strict';
import { placedSteps } from '../model/ids';
import { readMap } from '../model/read-map';
import { parse } from '../syntax/parse';
import { journey } from '../../test/fixtures/checks/journeys';
import { flowOf, reachable } from './flow';

function ways(...steps: readonly string[]): readonly string[] {
  const placed = placedSteps(readMap(parse(journey(steps)).root));
  return flowOf(placed).ways.map(({ from, to, by }) => `${from.id} → ${to.id} (${by})`);
}

describe('the flow of a map', () => {
  it('follows the file', () => {
    assert.deepEqual(ways('id: a', 'id: b', 'id: c'), ['a → b (order)', 'b → c (order)']);
  });

  it('goes where `next` and decisions lead instead', () => {
    const decision = 'decision: {options: [{to: a}, {to: c}, {to: c}]}';
    assert.deepEqual(ways('id: a\nnext: [c, b]', `id: b\n${decision}`, 'id: c\nnext: a'), [
      'a → c (next)',
      'a → b (next)',
      'b → a (decision)',
      'b → c (decision)',
      'c → a (next)',
    ]);
  });

  it('follows the file where `next` names no step', () => {
    assert.deepEqual(ways('id: a\nnext: nowhere', 'id: b'), ['a → b (order)']);
  });

  it('knows what leads to a step, and what can be reached', () => {
    const placed = placedSteps(readMap(parse(journey(['id: a\nnext: c', 'id: b', 'id: c'])).root));
    const flow = flowOf(placed);
    const [first, second, third] = placed;
    assert.deepEqual(
      flow.before(third!).map(({ from }) => from.id),
      ['a', 'b'],
    );
    assert.deepEqual(
      [...reachable(placed, (step) => flow.after(step).map(({ to }) => to))].map(({ id }) => id),
      [first?.id, third?.id],
    );
    assert.deepEqual(flow.before(second!), []);
  });
});
