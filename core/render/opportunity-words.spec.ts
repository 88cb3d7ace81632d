import assert from 'node:assert/strict';
import { localizer } from '../text';
import { careTexts } from './opportunity-words';

describe('who looks after an opportunity, and what it costs', () => {
  const costOf = (cost: string, texts = {}) => careTexts({ cost }, localizer(texts)).join();

  it('writes a bare number as the reader does', () => {
    assert.equal(costOf('240000'), 'cost 240,000');
    assert.equal(
      costOf('240000.5', { '1,234.5': '1.234,5', 'cost {cost}': 'Kosten {cost}' }),
      'Kosten 240.000,5',
    );
  });

  it('leaves words as they are, and the sign of the money beside its number', () => {
    assert.equal(costOf('two days of one designer'), 'cost two days of one designer');
    assert.equal(costOf('180,000 €'), 'cost 180,000\u00a0€');
    assert.equal(costOf('$ 20'), 'cost $\u00a020');
  });

  it('says nothing where nothing is known', () => {
    assert.deepEqual(careTexts({}, localizer()), []);
  });
});
