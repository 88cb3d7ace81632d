import assert from 'node:assert/strict';
import { codeLenses } from './code-lenses';
import { open } from './for-specs';

const MAP = `customerJourney: A
persona: [anna, ben]
personas:
  anna: {name: Anna Weber}
  ben: {name: Ben}
evidence:
  talks: {method: interview}
phases:
  - title: One
    steps:
      - title: Calls
        emotion:
          - {persona: anna, score: -2}
          - {persona: ben, score: 1}
      - title: Waits
        emotion:
          - {persona: anna, score: -1}
  - title: Two
    steps:
      - title: Leaves
`;

describe('code lenses', () => {
  it('count references and give the mean emotion of a phase', () => {
    const { document, context } = open(MAP);
    assert.deepEqual(
      codeLenses(document, context).map(({ range, command }) => [
        document.text.getText(range),
        command?.title,
      ]),
      [
        ['anna', '3 references'],
        ['ben', '2 references'],
        ['talks', '0 references'],
        ['One', 'Mean emotion: Anna Weber −1.5 · Ben +1'],
      ],
    );
  });

  it('lead to the places they count', () => {
    const { document, context } = open(MAP);
    const [uri, position, locations] = codeLenses(document, context)[1]?.command?.arguments ?? [];
    assert.equal(uri, document.uri);
    assert.deepEqual(position, { line: 4, character: 2 });
    assert.deepEqual(
      (locations as { range: { start: { line: number } } }[]).map(({ range }) => range.start.line),
      [1, 13],
    );
  });

  it('count what others say of the workspace', () => {
    const { document, context } = open('journeyCatalog: A\nsystems:\n  crm: {name: CRM}\n', {
      uri: 'file:///maps/journey.catalog.yaml',
    });
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    const lenses = codeLenses(document, context, (kind, id) =>
      kind === 'system' && id === 'crm' ? [{ uri: 'file:///maps/a.journey.yaml', range }] : [],
    );
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['1 reference'],
    );
  });

  it('give one mean where no persona is told apart', () => {
    const { document, context } = open(
      'phases:\n  - title: A\n    steps:\n      - {title: B, emotion: 1}\n      - {title: C, emotion: 2}\n',
    );
    assert.deepEqual(
      codeLenses(document, context).map(({ command }) => command?.title),
      ['Mean emotion: +1.5'],
    );
  });
});
