import { viewOf, type JourneyView } from '../../insight/view';
import { readJourneyFile } from '../../journey';
import { vocabularyOf } from '../../model/merge-vocabulary';

/** The view of a map that is written out, without catalogs. */
export function viewOfText(text: string): JourneyView {
  const read = readJourneyFile(text, 'map');
  if (read.kind !== 'map') throw new Error('This is no map.');
  return viewOf(read.map, vocabularyOf(read.map, []));
}
