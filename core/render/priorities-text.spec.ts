import assert from 'node:assert/strict';
import type { JourneyView, ViewOpportunity } from '../insight/journey-view';
import german from '../../l10n/parts/views.de.json';
import { localizer } from '../text';
import { prioritiesText, ratedOpportunities } from './priorities-text';
import { spread } from './priorities/spread';

describe('the opportunities as a Mermaid quadrant chart', () => {
  it('places them by effort and impact, with the names of the quadrants', () => {
    const text = prioritiesText(view([rated('Call "back"', 5, 2), rated('Rebuild', 4, 5)]), localizer());
    assert.match(text, /^quadrantChart\n {2}title Moving house\n/m);
    assert.match(text, /quadrant-1 "Big projects"\n {2}quadrant-2 "Quick wins"/);
    assert.match(text, /^ {2}"Call #34;back#34;": \[0\.320, 0\.8\d+\]$/m);
    assert.match(text, /^ {2}"Rebuild": \[0\.860, 0\.6\d+\]$/m);
  });

  it('names the quadrants in German', () => {
    const text = prioritiesText(view([rated('A', 1, 1)]), localizer(german));
    assert.match(text, /quadrant-2 "Schnelle Erfolge"/);
    assert.match(text, /x-axis "Geringer Aufwand" --> "Hoher Aufwand"/);
  });

  it('leaves out what nobody has rated, and what is rejected', () => {
    const all = [
      rated('A', 1, 1),
      { ...rated('B', 1, 1), effort: undefined },
      { ...rated('C', 1, 1), status: 'rejected' },
    ];
    assert.deepEqual(
      ratedOpportunities(view(all)).map(({ title }) => title),
      ['A'],
    );
  });

  it('carries no point over the line between quadrants: the middle stands on it, the same for all', () => {
    const places = spread(
      [1, 2, 2.9, 3, 3.2, 4, 5].flatMap((impact) =>
        [1, 2, 2.9, 3, 3.2, 4, 5].flatMap((effort) => Array.from({ length: 6 }, () => ({ impact, effort }))),
      ),
    );
    const middle = ({ of, x }: (typeof places)[number]) => of.effort === 3 && of.impact === 3 && x !== 0.5;
    for (const place of places) {
      const { of, x, y } = place;
      assert.equal(Math.sign(y - 0.5), Math.sign(of.impact - 3), JSON.stringify(place));
      if (!middle(place)) assert.equal(Math.sign(x - 0.5), Math.sign(of.effort - 3), JSON.stringify(place));
    }
    assert.equal(new Set(places.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size, places.length);
  });

  it('keeps points at one place apart, near their true place, the same way each time', () => {
    const things = [1, 2, 3, 4, 5].flatMap((impact) =>
      [1, 2, 3, 4, 5].flatMap((effort) => Array.from({ length: impact }, () => ({ impact, effort }))),
    );
    const places = spread(things);
    assert.deepEqual(spread(things), places);
    assert.equal(new Set(places.map(({ x, y }) => `${x} ${y}`)).size, places.length);
    for (const { of, x, y } of places) {
      assert.ok(x > 0 && x < 1 && y > 0 && y < 1);
      assert.equal(Math.round(((x - 0.14) / 0.72) * 4) + 1, of.effort);
      assert.equal(Math.round(((y - 0.14) / 0.72) * 4) + 1, of.impact);
    }
  });
});

function rated(title: string, impact: number, effort: number): ViewOpportunity {
  return { path: '/opportunities/o', id: 'o', title, segments: [], impact, effort };
}

function view(opportunities: readonly ViewOpportunity[]): JourneyView {
  return { title: { text: 'Moving house', path: '' }, opportunities } as unknown as JourneyView;
}
