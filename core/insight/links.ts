import type { PlacedStep } from '../model/ids';
import type { Vocabulary } from '../model/vocabulary';
import { channelsBreak } from './contact';
import type { ViewChannel, ViewLink } from './journey-view';
import { stepPath } from './paths';

/** Channels with their names and kinds; an unknown one is shown as it is written. */
export function channelsView(ids: readonly string[], vocabulary: Vocabulary): readonly ViewChannel[] {
  return [...new Set(ids)].map((id) => {
    const channel = vocabulary.channels.get(id);
    const builtIn = channel?.name !== undefined && !channel.node ? (true as const) : undefined;
    return { id, name: channel?.name ?? id, kind: channel?.kind, builtIn };
  });
}

/** How a step goes on to its neighbour in the file; `follows`: the flow leads there. */
export function linkOf(
  { step, phaseIndex, stepIndex }: PlacedStep,
  next: PlacedStep | undefined,
  follows: boolean,
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
  const broken = follows && channelsBreak(step, next.step, vocabulary);
  return { kind: broken ? 'break' : 'plain', carries: [] };
}
