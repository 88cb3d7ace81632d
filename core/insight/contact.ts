import type { ChannelKind, Step } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';

/** A fact about a step with the key of the step it comes from. */
export interface ContactFact<T> {
  readonly value: T;
  readonly from: 'touchpoint' | 'channel';
}

/** The channels of a step: its own, else those of its touchpoint; empty where neither is known. */
export function channelsOf(step: Step, vocabulary: Vocabulary): ContactFact<readonly string[]> {
  if (step.channels.length > 0) return { value: step.channels, from: 'channel' };
  return { value: touchpointOf(step, vocabulary)?.channels ?? [], from: 'touchpoint' };
}

/**
 * Whether the channel breaks between two steps: they share none, and the company has a part in both. A search
 * engine hands nothing over, and where customers are among themselves, by word of mouth, nobody does.
 */
export function channelsBreak(from: Step, to: Step, vocabulary: Vocabulary): boolean {
  const before = channelsOf(from, vocabulary).value;
  const after = channelsOf(to, vocabulary).value;
  return (
    !after.some((channel) => before.includes(channel)) &&
    hasCompany(from, before, vocabulary) &&
    hasCompany(to, after, vocabulary)
  );
}

function hasCompany(step: Step, channels: readonly string[], vocabulary: Vocabulary): boolean {
  const runBy = (id: string) => vocabulary.channels.get(id)?.runBy;
  const all = [...channels, ...(touchpointOf(step, vocabulary)?.channels ?? [])];
  return channels.some((id) => runBy(id) === undefined) && !all.some((id) => runBy(id) === 'customers');
}

/**
 * The department behind a step: that of its touchpoint, else the one all of its channels share.
 * Undefined where nobody says so.
 */
export function departmentOf(step: Step, vocabulary: Vocabulary): ContactFact<string> | undefined {
  const own = touchpointOf(step, vocabulary)?.department;
  if (own !== undefined) return { value: own, from: 'touchpoint' };
  const { value: channels, from } = channelsOf(step, vocabulary);
  const departments = new Set(channels.map((id) => vocabulary.channels.get(id)?.department));
  const [department] = departments;
  return departments.size === 1 && department !== undefined ? { value: department, from } : undefined;
}

/** The kinds of a step's channels, each once; undefined for a channel whose kind nobody knows. */
export function channelKindsOf(step: Step, vocabulary: Vocabulary): ReadonlySet<ChannelKind | undefined> {
  return new Set(channelsOf(step, vocabulary).value.map((id) => vocabulary.channels.get(id)?.kind));
}

/** The kind that all channels of a step share; undefined where they differ or are not known. */
export function onlyKindOf(step: Step, vocabulary: Vocabulary): ChannelKind | undefined {
  const kinds = channelKindsOf(step, vocabulary);
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

function touchpointOf({ touchpoint }: Step, { touchpoints }: Vocabulary) {
  return touchpoint === undefined ? undefined : touchpoints.get(touchpoint);
}
