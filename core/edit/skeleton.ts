import type { Localize } from '../text';
import type { NewValue } from './write-value';

/** Writes a field that a person is to fill in: what stands there until then, and what else could. */
export type Field = (text: string, choices?: readonly string[]) => string;

/** What is known to choose from; the most likely first. */
export interface SkeletonChoices {
  readonly touchpoints?: readonly string[];
  readonly channels?: readonly string[];
}

const SCORES = ['0', '2', '1', '-1', '-2'];

/**
 * The smallest useful map, to be filled in: words stand wherever the language wants some, so that it is in order
 * as it is. The fields come in the order of the text.
 * @param title of the map, where it is known already.
 */
export function mapSkeleton(
  field: Field,
  localize: Localize,
  { title, ...choices }: SkeletonChoices & { readonly title?: string } = {},
): NewValue {
  const customerJourney = title ?? field(localize('What the customer goes through'));
  const id = field('anna');
  return {
    customerJourney,
    persona: id,
    personas: { [id]: { name: field('Anna'), segment: field(localize('Customers like her')) } },
    phases: [phaseSkeleton(field, localize, choices)],
  };
}

export function phaseSkeleton(field: Field, localize: Localize, choices: SkeletonChoices = {}): NewValue {
  return { title: field(localize('Name of the phase')), steps: [stepSkeleton(field, localize, choices)] };
}

export function stepSkeleton(
  field: Field,
  localize: Localize,
  { touchpoints = [], channels = [] }: SkeletonChoices = {},
): NewValue {
  const title = field(localize('What the customer does'));
  const touchpoint = field(localize('Where it happens'), touchpoints);
  const channel = field(channels[0] ?? 'website', channels.slice(1));
  const score = field('0', SCORES.slice(1));
  // A number, where it is no field but the word itself.
  return { title, touchpoint, channel, emotion: score === '0' ? 0 : score };
}
