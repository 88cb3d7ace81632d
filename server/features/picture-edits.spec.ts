import assert from 'node:assert/strict';
import type { MapChange } from '../../core/edit/map-change';
import { applied, open } from './for-specs';
import { editsFor } from './picture-edits';

const TEXT = `customerJourney: M
phases:
  - title: P
    steps:
      - title: A # of A
        emotion: {score: -1, feeling: sad}
      - {title: B, emotion: &e 1}
      - {title: C, emotion: *e}
`;
const STEP = '/phases/0/steps/0';

function edited(change: MapChange, text = TEXT, version = 1, language: 'en' | 'de' = 'en'): string {
  const { document, context } = open(text, { language });
  const result = editsFor(document, { textDocument: { uri: document.uri }, version, change }, context);
  if (!result) return 'nothing';
  if ('refused' in result) return result.refused;
  assert.equal(result.version, 1);
  return `${result.path}\n${applied(document, result.edits)}`;
}

describe('edits for the picture', () => {
  it('set a score and a title, and add a step, and say where that is then', () => {
    assert.equal(
      edited({ kind: 'setScore', path: `${STEP}/emotion`, score: 0.5 }),
      `${STEP}/emotion\n${TEXT.replace('-1', '0.5')}`,
    );
    assert.equal(
      edited({ kind: 'setTitle', path: STEP, title: 'Asks' }),
      `${STEP}\n${TEXT.replace('title: A', 'title: Asks')}`,
    );
    assert.equal(
      edited({ kind: 'addStep', after: STEP }),
      `/phases/0/steps/1\n${TEXT.replace('sad}\n', 'sad}\n      - title: New step\n')}`,
    );
    assert.equal(
      edited({ kind: 'addPhase', after: '/phases/0' }, TEXT, 1, 'de'),
      `/phases/1\n${TEXT}  - title: Neue Phase\n    steps:\n      - title: Neuer Schritt\n`,
    );
  });

  it('are refused with a reason in the language of the person', () => {
    const shared: MapChange = { kind: 'setScore', path: '/phases/0/steps/2/emotion', score: 0 };
    assert.match(edited(shared), /shared by an anchor/);
    assert.match(edited(shared, TEXT, 1, 'de'), /Anker/);
    assert.match(edited({ ...shared, path: `${STEP}/emotion` }, TEXT, 0), /changed meanwhile/);
    assert.match(edited({ ...shared, path: `${STEP}/emotion` }, `${TEXT}"`), /has an error/);
    assert.match(edited({ kind: 'addStep', after: '/phases/7' }), /no such place/);
    assert.match(edited({ kind: 'setTitle', path: STEP, title: ' ' }), /at least one letter/);
  });

  it('are none for a catalog', () => {
    const { document, context } = open('journeyCatalog: C\n', { uri: 'file:///w/journey.catalog.yaml' });
    const change: MapChange = { kind: 'addStep', after: '/phases/0' };
    assert.equal(
      editsFor(document, { textDocument: { uri: document.uri }, version: 1, change }, context),
      null,
    );
  });
});
