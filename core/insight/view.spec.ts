import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readJourneyFile, type CatalogFile, type MapFile } from '../journey';
import { vocabularyOf } from '../model/merge-vocabulary';
import { nodeAtPointer } from '../syntax/locate';
import { viewOf, type ViewExtras } from './view';

const read = (name: string) => readFileSync(`examples/${name}`, 'utf8');
const mapOf = (text: string) => readJourneyFile(text, 'map') as MapFile;
const catalogOf = (text: string) => readJourneyFile(text, 'catalog') as CatalogFile;
const draw = (text: string, catalog = '', extras?: ViewExtras) => {
  const { map } = mapOf(text);
  return viewOf(map, vocabularyOf(map, catalog ? [catalogOf(catalog)] : []), extras);
};

describe('the view of a map', () => {
  it('resolves what ids stand for, from the catalog too', () => {
    const view = draw(
      read('telecom/mobile-contract/mobile-contract.journey.yaml'),
      read('telecom/journey.catalog.yaml'),
    );
    const [first] = view.steps;
    assert.equal(first?.touchpoint?.text, 'Poster at the station');
    assert.deepEqual(
      first?.channels.map(({ name }) => name),
      ['Billboard', 'QR code'],
    );
    assert.deepEqual(
      view.personas.map(({ name }) => name),
      ['Anna Weber', 'Ben Krüger'],
    );
    assert.deepEqual(
      view.curves.map(({ name, points, overall }) => [name, points.length, overall?.score]),
      [
        ['Anna Weber', 27, 0.5],
        ['Ben Krüger', 27, -0.5],
      ],
    );
  });

  it('points into the file with every path', () => {
    for (const name of [
      'telecom/mobile-contract/mobile-contract',
      'support/support-case',
      'spanien/urlaub-in-spanien',
    ]) {
      const file = mapOf(read(`${name}.journey.yaml`));
      const view = viewOf(file.map, vocabularyOf(file.map, []));
      const paths = [...JSON.stringify(view).matchAll(/"(?:path|channelPath)":"([^"]*)"/g)].map(
        (match) => match[1] ?? '',
      );
      assert.ok(paths.length > 200);
      for (const path of paths) assert.ok(nodeAtPointer(file.tree.root, path), path);
    }
  });

  it('leads from what was learnt to what follows, whichever of the two names the other', () => {
    const view = draw(
      read('telecom/mobile-contract/mobile-contract.journey.yaml'),
      read('telecom/journey.catalog.yaml'),
    );
    const titles = (places: readonly number[]) => places.map((place) => view.opportunities[place]?.id);
    const [porting] = view.insights;
    assert.deepEqual(porting && titles(porting.opportunities), ['porting-tracker', 'bridge-number']);
    assert.ok(porting?.sources.every(({ name, id }) => name !== id));
    assert.deepEqual(
      view.objectives.map(({ id, opportunities }) => [id, titles(opportunities)]),
      [
        ['calm-start', ['porting-tracker', 'bridge-number', 'first-bill-preview']],
        ['fair-renewal', ['same-price-for-all', 'renewal-in-app']],
      ],
    );
    const { insights } = draw(
      'customerJourney: x\ninsights:\n  a: {text: A}\nopportunities:\n  o: {title: O, insights: a}\n',
    );
    assert.deepEqual(insights[0]?.opportunities, [0]);
  });

  it('is its own trip through JSON', () => {
    const view = draw(read('support/support-case.journey.yaml'));
    assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
  });

  it('sees a break where neighbours share no channel, and none where something is handed over', () => {
    const steps = (more: string) =>
      `customerJourney: x\nphases:\n- title: p\n  steps:\n  - {title: a, channel: phone${more}}\n  - {title: b, channel: email}\n`;
    const kind = (more: string) => draw(steps(more)).steps[0]?.link?.kind;
    assert.equal(kind(''), 'break');
    assert.equal(kind(', handoff: {to: email, carries: [case]}'), 'handoff');

    assert.equal(draw(steps('').replace('phone', '[phone, email]')).steps[0]?.link?.kind, 'plain');
    assert.equal(draw(steps('').replace('phone', 'word-of-mouth')).steps[0]?.link?.kind, 'plain');
  });

  it('lays the present state behind the target, steps of one id above each other', () => {
    const asIs = mapOf(
      'customerJourney: now\nphases:\n- title: p\n  steps:\n  - {title: a, emotion: -1}\n  - {title: x, emotion: 0}\n  - {title: b, emotion: 2}\n',
    ).map;
    const view = draw(
      'customerJourney: then\nstate: to-be\nphases:\n- title: p\n  steps:\n  - {title: a, emotion: 1}\n  - {title: b, emotion: 1}\n',
      '',
      { asIs: { map: asIs, vocabulary: vocabularyOf(asIs, []) } },
    );
    assert.deepEqual(
      view.asIs[0]?.points.map(({ at, score }) => [at, score]),
      [
        [0, -1],
        [0.5, 0],
        [1, 2],
      ],
    );
  });

  it('has one curve for everybody where nobody is told apart, one each where somebody is', () => {
    const map = (emotion: string) =>
      `customerJourney: x\npersona: [a, b]\npersonas: {a: {name: A}, b: {name: B}}\nphases:\n- title: p\n  steps:\n  - {title: s, emotion: ${emotion}}\n`;
    assert.deepEqual(
      draw(map('1')).curves.map(({ name }) => name),
      [undefined],
    );
    assert.deepEqual(
      draw(map('[{persona: a, score: 1}, {score: -1}]')).curves.map(({ name, points }) => [
        name,
        points[0]?.score,
      ]),
      [
        ['A', 1],
        ['B', -1],
      ],
    );
  });

  it('draws the loosest notes', () => {
    for (const text of [
      '',
      '- 1',
      'customerJourney:',
      'phases: x',
      'phases: [1, {steps: [null, a]}]',
      'a: [',
    ]) {
      assert.equal(draw(text).version, 1);
    }
  });
});
