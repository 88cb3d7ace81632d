import { changeMap, type Refusal } from '../../core/edit/change-map';
import type { Localize } from '../../core/text';
import type { EditParams, EditResult } from '../protocol';
import type { FeatureContext, JourneyDocument } from './document';
import { rangeOf } from './text-range';

/**
 * The edits that make a change of the picture, for exactly the version that the picture shows; or the reason why
 * there are none.
 */
export function editsFor(
  document: JourneyDocument,
  { version, change }: EditParams,
  { localize }: FeatureContext,
): EditResult {
  const { checked, file } = document;
  if (file.kind !== 'map') return null;
  if (version !== document.version)
    return { refused: localize('The text has changed meanwhile. Try again.') };
  const titles = { step: localize('New step'), phase: localize('New phase') };
  const used = checked.references.uses.flatMap(({ kinds, id }) => (kinds.includes('step') ? [id] : []));
  const changed = changeMap(file, change, titles, new Set(used));
  if ('refused' in changed) return { refused: reason(changed.refused, localize) };
  const edits = changed.edits.map(({ start, end, newText }) => ({
    range: rangeOf(document, start, end),
    newText,
  }));
  return { version, edits, path: changed.path };
}

function reason(refusal: Refusal, localize: Localize): string {
  switch (refusal) {
    case 'broken':
      return localize('The YAML has an error. Mend it first.');
    case 'gone':
      return localize('The text has no such place any more.');
    case 'empty':
      return localize('A title needs at least one letter.');
    case 'shared':
      return localize(
        'This is shared by an anchor (“&”): it would change elsewhere too. Change it in the text.',
      );
    case 'form':
      return localize('This is written in a way that only you can change. Change it in the text.');
  }
}
