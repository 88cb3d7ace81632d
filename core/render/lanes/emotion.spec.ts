import assert from 'node:assert/strict';
import { localizer } from '../../text';
import { drawPicture } from '../picture';
import { viewOfText } from '../testing/view-of';

describe('the emotions of a target', () => {
  it('name the feelings of today that stand behind them', () => {
    const view = viewOfText('customerJourney: M\nphases: [{title: P, steps: [{title: S, emotion: 1}]}]\n');
    const asIs = [{ title: 'Today', points: [{ at: 0, score: -1.5, title: 'Waits in the line' }] }];
    const { svg } = drawPicture({ ...view, state: 'to-be', asIs }, 'map', localizer());
    assert.match(svg, /<title>today: Waits in the line · \u22121\.5<\/title>/);
  });
});
