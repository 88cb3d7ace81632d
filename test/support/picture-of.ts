import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { viewOf, type JourneyView } from '../../core/insight/view';
import { readJourneyFile, type CatalogFile, type MapFile } from '../../core/journey';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import type { Vocabulary } from '../../core/model/vocabulary';
import { examples } from './examples';

const ROOT = join(__dirname, '..', '..');

/** The example maps as the command line would draw them: with their catalogs and the map they are based on. */
export function exampleViewsInPlace(): readonly { readonly path: string; readonly view: JourneyView }[] {
  return examples()
    .filter(({ path }) => !path.includes('catalog'))
    .map(({ path }) => {
      const { map, vocabulary } = readInPlace(join(ROOT, path));
      const asIs =
        map.basedOn === undefined ? undefined : readInPlace(join(ROOT, dirname(path), map.basedOn));
      return { path, view: viewOf(map, vocabulary, asIs ? { asIs } : {}) };
    });
}

function readInPlace(file: string): { readonly map: MapFile['map']; readonly vocabulary: Vocabulary } {
  const read = readJourneyFile(readFileSync(file, 'utf8'), 'map');
  assert.ok(read.kind === 'map');
  const catalogs: CatalogFile[] = [];
  for (let folder = dirname(file); folder !== ROOT; folder = dirname(folder)) {
    const path = join(folder, 'journey.catalog.yaml');
    if (!existsSync(path)) continue;
    const catalog = readJourneyFile(readFileSync(path, 'utf8'), 'catalog');
    if (catalog.kind === 'catalog') catalogs.push(catalog);
  }
  return {
    map: read.map,
    vocabulary: vocabularyOf(read.map, catalogs),
  };
}
