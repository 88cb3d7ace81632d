import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { viewOf } from '../../../core/insight/view';
import { readJourneyFile, type MapFile } from '../../../core/journey';
import { vocabularyOf } from '../../../core/model/merge-vocabulary';
import type { Drawing } from '../drawing';
import { peopleOf, refined } from './refined';

const path = 'examples/telecom/mobile-contract/mobile-contract.journey.yaml';
const { map } = readJourneyFile(readFileSync(path, 'utf8'), 'map') as MapFile;
const view = viewOf(map, vocabularyOf(map, []));
const drawing: Drawing = { uri: 'file:///a', view, mode: 'map', theme: { kind: 'light' } };
const nothing = { personas: [], segments: [], lanes: [] };

describe('what is drawn', () => {
  it('is everything when nothing is hidden', () => {
    assert.deepEqual(refined(drawing, nothing), drawing);
  });

  it('leaves personas out with their curves, and lanes', () => {
    assert.deepEqual(
      peopleOf(view).map(({ id }) => id),
      ['anna', 'ben'],
    );
    const shown = refined(drawing, { ...nothing, personas: ['anna'], lanes: ['pains'] });
    assert.deepEqual(
      shown.view.curves.map(({ persona }) => persona),
      ['ben'],
    );
    assert.deepEqual(
      shown.view.personas.map(({ id }) => id),
      ['ben'],
    );
    assert.ok(shown.lanes?.includes('emotion') && !shown.lanes.includes('pains'));
  });

  it('does not mind what this map knows nothing of', () => {
    const shown = refined(drawing, { personas: ['zoe'], segments: ['Pilots'], lanes: [] });
    assert.deepEqual(shown.view, view);
  });

  it('knows people who only feel something', () => {
    const [anna] = view.curves;
    assert.ok(anna);
    const felt = { ...view, curves: [...view.curves, { ...anna, persona: 'zoe', name: 'Zoe' }] };
    assert.deepEqual(peopleOf(felt).at(-1), { id: 'zoe', name: 'Zoe' });
    const shown = refined({ ...drawing, view: felt }, { ...nothing, personas: ['anna', 'ben'] });
    assert.deepEqual(
      shown.view.curves.map(({ persona }) => persona),
      ['zoe'],
    );
  });
});
