import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, titlePlace } from '../places';

/** Words for a way through a funnel, which no customer would use. */
const FUNNEL_TERMS: ReadonlySet<string> = new Set([
  'awareness',
  'consideration',
  'acquisition',
  'activation',
  'conversion',
  'purchase',
  'onboarding',
  'engagement',
  'retention',
  'loyalty',
  'advocacy',
  'lead',
  'prospect',
  'funnel',
  'akquise',
  'konversion',
  'kundengewinnung',
  'kundenbindung',
  'bestandskunden',
  'neukunden',
]);
const OWN_VOICE = /^(?:we|our|ours|us|wir|uns|unser(?:e[mnrs]?|m|n|s)?)(?![\p{L}\p{N}])/iu;
/** “US customers” speaks of a country. */
const COUNTRY = /^US(?![\p{L}\p{N}])/u;

/**
 * Titles in the company's words: a term of the funnel alone, or one that begins with the company itself.
 * Data: `missing: ['customerLabel']` for a phase with such a term.
 */
export const mapCompanyWords: MapRule = {
  scope: 'map',
  codes: { 'map/company-words': byStatus('off', 'hint', 'information') },
  *check({ map }) {
    for (const phase of map.phases) {
      if (phase.customerLabel === undefined && isFunnelTerm(phase.title)) {
        yield {
          code: 'map/company-words',
          place: titlePlace(phase),
          message: '“{title}” is the company’s word. What would the customer call it? Add `customerLabel`.',
          values: { title: nameOf(phase) },
          data: { missing: ['customerLabel'] },
        };
      }
      for (const part of [phase, ...phase.steps]) {
        const term = part !== phase && isFunnelTerm(part.title);
        if (!term && !hasOwnVoice(part.title?.trim() ?? '')) continue;
        yield {
          code: 'map/company-words',
          place: titlePlace(part),
          message: term
            ? '“{title}” is the company’s word. What does the customer do? Say that.'
            : '“{title}” speaks of the company. What does the customer do? Say that.',
          values: { title: nameOf(part) },
        };
      }
    }
  },
};

function isFunnelTerm(title: string | undefined): boolean {
  return title !== undefined && FUNNEL_TERMS.has(title.trim().toLowerCase());
}

function hasOwnVoice(title: string): boolean {
  return OWN_VOICE.test(title) && !COUNTRY.test(title);
}
