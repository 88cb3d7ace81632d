import type { PlacedStep } from '../model/ids';
import type { Step } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';
import type { ViewChannel, ViewLink } from './journey-view';
import { stepPath } from './paths';

/** The channels of a step: its own, else those of its touchpoint. */
export function channelIdsOf(step: Step, vocabulary: Vocabulary): readonly string[] {
  if (step.channels.length > 0) return step.channels;
  return (
    (step.touchpoint === undefined ? undefined : vocabulary.touchpoints.get(step.touchpoint))?.channels ?? []
  );
}

/** Channels with their names and kinds; an unknown one is shown as it is written. */
export function channelsOf(ids: readonly string[], vocabulary: Vocabulary): readonly ViewChannel[] {
  return [...new Set(ids)].map((id) => {
    const channel = vocabulary.channels.get(id);
    const builtIn = channel?.name !== undefined && !channel.node ? (true as const) : undefined;
    return { id, name: channel?.name ?? id, kind: channel?.kind, builtIn };
  });
}

/** How a step goes on to its neighbour in the file. */
export function linkOf(
  { step, phaseIndex, stepIndex }: PlacedStep,
  next: PlacedStep | undefined,
  vocabulary: Vocabulary,
): ViewLink | undefined {
  const { handoff } = step;
  if (handoff) {
    const { to, carries, visible, seamless, wait } = handoff;
    const name =
      to === undefined
        ? undefined
        : (vocabulary.departments.get(to)?.name ?? vocabulary.channels.get(to)?.name ?? to);
    const path = `${stepPath(phaseIndex, stepIndex)}/handoff`;
    return { kind: 'handoff', path, to: name, carries, visible, seamless, wait };
  }
  if (!next) return undefined;
  const here = channelIdsOf(step, vocabulary);
  const there = channelIdsOf(next.step, vocabulary);
  const leadsAway = step.next.length > 0 && !step.next.includes(next.id);
  const broken =
    !leadsAway && here.length > 0 && there.length > 0 && !here.some((channel) => there.includes(channel));
  return { kind: broken ? 'break' : 'plain', carries: [] };
}
