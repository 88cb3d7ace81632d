import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { viewOf } from '../../../core/insight/view';
import { readJourneyFile, type CatalogFile, type MapFile } from '../../../core/journey';
import { vocabularyOf } from '../../../core/model/merge-vocabulary';
import { chainAt, pathsOf, type Link } from './chain';

const folder = 'examples/telecom';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const { map } = readJourneyFile(read('mobile-contract/mobile-contract.journey.yaml'), 'map') as MapFile;
const catalog = readJourneyFile(read('journey.catalog.yaml'), 'catalog') as CatalogFile;
const view = viewOf(map, vocabularyOf(map, [catalog]));
const chainOf = (pointer: string) => {
  const found = chainAt(view, pointer);
  assert.ok(found, pointer);
  return found;
};
const paths = (links: readonly Link[]) => links.map(({ path }) => path);

describe('the trace', () => {
  it('leads from an insight to its evidence, its opportunities and their steps', () => {
    const chain = chainOf('/insights/first-bill-shocks/quote');
    assert.equal(chain.kind, 'insight');
    assert.deepEqual(paths(chain.insights), ['/insights/first-bill-shocks']);
    assert.equal(chain.evidence.length, 1);
    assert.deepEqual(paths(chain.opportunities), [
      '/opportunities/first-bill-preview',
      '/opportunities/bill-on-one-page',
    ]);
    assert.deepEqual(paths(chain.objectives), ['/objectives/calm-start']);
    const expected = view.steps.filter(({ opportunities }) =>
      opportunities.some((index) =>
        ['first-bill-preview', 'bill-on-one-page'].includes(view.opportunities[index]?.id ?? ''),
      ),
    );
    assert.ok(expected.length > 0);
    assert.deepEqual(
      paths(chain.steps),
      expected.map(({ path }) => path),
    );
    assert.deepEqual(pathsOf(chain), [...paths(chain.opportunities), ...paths(chain.steps)]);
  });

  it('leads from an opportunity back to what it rests on', () => {
    const chain = chainOf('/opportunities/renewal-in-app');
    assert.deepEqual(paths(chain.opportunities), ['/opportunities/renewal-in-app']);
    assert.deepEqual(paths(chain.insights), [
      '/insights/family-grows-with-contract',
      '/insights/renewal-goes-mobile',
    ]);
    assert.deepEqual(paths(chain.objectives), ['/objectives/fair-renewal']);
  });

  it('leads from an objective and from evidence to all they stand behind', () => {
    assert.equal(chainOf('/objectives/calm-start').opportunities.length, 3);
    const own = view.insights.flatMap(({ sources }) => sources).find(({ path }) => path !== undefined);
    assert.ok(own?.path);
    const chain = chainOf(own.path);
    assert.equal(chain.kind, 'evidence');
    assert.ok(chain.insights.length > 0 && chain.opportunities.length > 0);
  });

  it('begins nowhere else', () => {
    for (const pointer of ['', '/phases/0/steps/0', '/opportunities', '/insights/first-bill-shocks-2'])
      assert.equal(chainAt(view, pointer), undefined, pointer);
  });
});
