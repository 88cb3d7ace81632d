import { check, type Checked } from './check/check';
import { checkCatalog, type CheckedCatalog } from './check/check-catalog';
import type { Surroundings } from './check/rule';
import type { JourneyFile } from './read-journey';

export {
  fileKind,
  readJourneyFile,
  type CatalogFile,
  type FileKind,
  type JourneyFile,
  type MapFile,
} from './read-journey';

/** Findings of a file, with what is kept for its next version. */
export type CheckedFile = Checked | CheckedCatalog;

/** Checks a file in its surroundings; `previous` is the result for its earlier version. */
export function checkJourneyFile(
  file: JourneyFile,
  surroundings: Surroundings,
  previous?: CheckedFile,
): CheckedFile {
  if (file.kind === 'catalog') return checkCatalog(file, surroundings);
  return check(file.map, file.tree, surroundings, previous && 'facts' in previous ? previous : undefined);
}
