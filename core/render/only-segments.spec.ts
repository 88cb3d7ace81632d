import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { viewOf } from '../insight/view';
import { readJourneyFile, type CatalogFile, type MapFile } from '../journey';
import { vocabularyOf } from '../model/merge-vocabulary';
import { segmentsOf, withoutSegments } from './only-segments';

const folder = 'examples/telecom';
const { map } = readJourneyFile(
  readFileSync(`${folder}/mobile-contract/mobile-contract.journey.yaml`, 'utf8'),
  'map',
) as MapFile;
const catalog = readJourneyFile(
  readFileSync(`${folder}/journey.catalog.yaml`, 'utf8'),
  'catalog',
) as CatalogFile;
const view = viewOf(map, vocabularyOf(map, [catalog]));
const titlesOn = (shown: typeof view, index: number) =>
  shown.steps[index]?.opportunities.map((place) => shown.opportunities[place]?.title);

describe('segments', () => {
  it('are those of personas and opportunities', () => {
    assert.deepEqual(segmentsOf(view), ['Young families', 'Established households']);
  });

  it('are left out with their personas, curves and what is for them alone', () => {
    const shown = withoutSegments(view, ['Established households']);
    assert.deepEqual(
      shown.personas.map(({ name }) => name),
      ['Anna Weber'],
    );
    assert.deepEqual(
      shown.curves.map(({ name }) => name),
      ['Anna Weber'],
    );
    const gone = view.opportunities.filter(({ id }) => !shown.opportunities.some((each) => each.id === id));
    assert.deepEqual(
      gone.map(({ segments }) => segments),
      [['Established households']],
    );
  });

  it('leave every step with the opportunities that it had, but those that are gone', () => {
    const shown = withoutSegments(view, ['Established households']);
    const titles = shown.opportunities.map(({ title }) => title);
    view.steps.forEach((_, index) => {
      const expected = titlesOn(view, index)?.filter((title) => titles.includes(title ?? ''));
      assert.deepEqual(titlesOn(shown, index), expected);
    });
    assert.deepEqual(withoutSegments(view, []), view);
  });
});
