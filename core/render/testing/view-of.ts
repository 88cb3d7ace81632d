import assert from 'node:assert/strict';
import { viewOf, type JourneyView } from '../../insight/view';
import { readJourneyFile } from '../../journey';
import { vocabularyOf } from '../../model/merge-vocabulary';

/** The view of a map that is written out, without catalogs. */
export function viewOfText(text: string): JourneyView {
  const read = readJourneyFile(text, 'map');
  assert.ok(read.kind === 'map');
  return viewOf(read.map, vocabularyOf(read.map, []));
}
