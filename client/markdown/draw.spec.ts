import assert from 'node:assert/strict';
import { viewOf } from '../../core/insight/view';
import { readJourneyFile } from '../../core/journey';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import { localizer } from '../../core/text';
import { draw } from './draw';

describe('a map in Markdown', () => {
  const file = readJourneyFile(
    'customerJourney: Moving\nphases:\n  - title: One\n    steps:\n      - title: Calls\n        touchpoint: Shop\n        emotion: 1\n',
    'map',
  );
  assert.ok(file.kind === 'map');
  const view = viewOf(file.map, vocabularyOf(file.map, []), {});

  it('is an SVG in the colours of the page, without stops for the keyboard', () => {
    const { svg } = draw({ view }, { view: 'map', idPrefix: 'p' }, localizer());
    assert.match(svg ?? '', /^<svg .*Moving.*>Touchpoints<.*<\/svg>$/s);
    assert.match(svg ?? '', /fill="var\(--journey-ink\)"/);
    assert.doesNotMatch(svg ?? '', /tabindex/);
    const curve = draw({ view }, { view: 'curve', idPrefix: 'p' }, localizer());
    assert.ok(curve.svg?.includes('Emotion') === true && !curve.svg.includes('>Touchpoints<'));
    const flow = draw({ view }, { view: 'flow', idPrefix: 'p' }, localizer());
    assert.match(flow.svg ?? '', />Flow · Phases: 1 · Steps: 1<.*>Shop</s);
    const priorities = draw({ view }, { view: 'priorities', idPrefix: 'p' }, localizer());
    assert.match(priorities.svg ?? '', /No opportunities in this map yet/);
  });

  it('is nothing but what is wrong where there is nothing to draw', () => {
    const problem = { message: 'Broken', line: 3 };
    assert.deepEqual(draw({ view: null, problem }, { view: 'map', idPrefix: 'p' }, localizer()), {
      svg: null,
      problem,
    });
  });
});
