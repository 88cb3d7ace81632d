import assert from 'node:assert/strict';
import { parse } from '../../core/syntax/parse';
import { firstDifference } from '../support/compare-trees';
import { examples } from '../support/examples';
import { applyEdit, randomEdits } from '../support/random-edits';

const EDITS = Number(process.env['JOURNEY_TEST_EDITS'] ?? 500);
/** After this many edits the text starts afresh, or it would soon be nothing but broken. */
const ROUND = 25;
const SEED = 20_261_123;

describe('incremental parsing', function () {
  this.timeout(600_000);

  it(`gives what a full parse gives, after each of ${String(EDITS)} random edits on the examples`, () => {
    const files = examples();
    assert.ok(files.length >= 5);
    const edits = randomEdits(SEED, EDITS);
    let text = '';
    let tree = parse('');
    edits.forEach((edit, index) => {
      if (index % ROUND === 0) {
        text = files[(index / ROUND) % files.length]!.text;
        tree = parse(text);
      }
      text = applyEdit(text, edit).text;
      tree = parse(text, tree);
      const replay = `edit ${String(index)} of seed ${String(SEED)}: ${JSON.stringify(edit)}`;
      assert.equal(firstDifference(tree, parse(text)), undefined, replay);
    });
  });
});
