import { completenessOf } from '../../core/check/completeness';
import type { StatusResult } from '../protocol';
import type { FeatureContext, JourneyDocument } from './document';
import { placeRange } from './text-range';

/** How complete a map is and what to add next; null for a catalog and for a text without a map. */
export function statusOf(document: JourneyDocument, { localize }: FeatureContext): StatusResult | null {
  const { file, checked, version } = document;
  if (file.kind !== 'map' || !('facts' in checked) || !file.map.node) return null;
  const { missing, percent, persona, touchpoints, encounters, feelings } = completenessOf(
    file.map,
    checked.facts.vocabulary,
  );
  return {
    version,
    percent,
    persona,
    touchpoints,
    encounters,
    feelings,
    missing: missing.map(({ message, values, place }) => ({
      text: localize(message, values),
      range: placeRange(document, place),
    })),
    next: missing[0] ? localize(missing[0].message, missing[0].values) : null,
  };
}
