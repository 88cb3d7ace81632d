import assert from 'node:assert/strict';
import { parse } from '../syntax/parse';
import { absoluteRange } from '../syntax/tree';
import { referencesIn } from './references';
import type { SchemaPart } from './schema';

function read(text: string, part: SchemaPart) {
  const tree = parse(text);
  const { uses, definitions, paths } = referencesIn(tree.root, part);
  for (const { node, id } of [...uses, ...definitions]) {
    const { start, end } = absoluteRange(tree, node);
    assert.ok(text.slice(start, end).includes(id), id);
  }
  return {
    uses: uses.map(({ kinds, id, orText }) => `${kinds.join('/')} ${id}${orText ? '?' : ''}`),
    definitions: definitions.map(({ kind, id }) => `${kind} ${id}`),
    paths: paths.map(({ path }) => path),
  };
}

describe('references of a value', () => {
  it('are found in a step wherever the language has them', () => {
    const text = `
title: Calls
id: calls
touchpoint: hotline
channel: [phone, chat]
people: agent
objects: [script, 7]
emotion: [{persona: anna, score: 1, evidence: survey}, {persona: ben}]
pains: [plain, {text: a, opportunities: [o1]}]
reasonsForContact: {reason: a, opportunities: o2}
alternatives: [store]
handoff: {to: care, carries: not-a-reference}
backstage: [{department: care, system: crm}, text]
next: leaves
decision: {options: [{to: stays}, {to: leaves}]}
metrics: {source: survey}
evidence: [survey]
specs: [specs/a.md, https://example.com/b]
`;
    assert.deepEqual(read(text, 'step'), {
      uses: [
        'touchpoint hotline',
        'channel phone',
        'channel chat',
        'person agent',
        'object script',
        'object 7',
        'persona anna',
        'evidence survey',
        'persona ben',
        'opportunity o1',
        'opportunity o2',
        'channel store',
        'department/channel care',
        'department care',
        'system crm',
        'step leaves',
        'step stays',
        'step leaves',
        'evidence survey?',
        'evidence survey',
      ],
      definitions: ['step calls'],
      paths: ['specs/a.md', 'https://example.com/b'],
    });
  });

  it('go as far as the phases in a map, and leave the steps to be asked for one by one', () => {
    const text = `
customerJourney: A
basedOn: b.journey.yaml
persona: anna
personas: {anna: {name: A, image: a.png, evidence: survey}}
evidence: {survey: {source: ./s.pdf}, talk: {source: Umfrage Q3/2019}}
promises: {p: {madeAt: x}}
touchpoints: {shop: {channels: store, department: sales}}
phases:
  - title: B
    id: b
    metrics: [{source: talk}]
    steps:
      - title: C
        id: c
        channel: phone
`;
    assert.deepEqual(read(text, 'map'), {
      uses: [
        'persona anna',
        'evidence survey',
        'step x',
        'channel store',
        'department sales',
        'evidence talk?',
      ],
      definitions: [
        'persona anna',
        'evidence survey',
        'evidence talk',
        'promise p',
        'touchpoint shop',
        'phase b',
      ],
      paths: ['b.journey.yaml', 'a.png', './s.pdf'],
    });
  });

  it('are none in values that are not right, and in nothing', () => {
    for (const text of [
      '',
      '42',
      '- a',
      'touchpoint: {a: b}',
      'channel:',
      'emotion: [[anna]]',
      'zzz: {persona: anna}',
    ])
      assert.deepEqual(read(text, 'step').uses, [], text);
  });
});
