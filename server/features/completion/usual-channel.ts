import { layoutOf } from '../../../core/edit/layout';
import { flowPair, writePair } from '../../../core/edit/write-value';
import { pairOf } from '../../../core/syntax/access';
import { vocabularyFor } from '../names';
import type { FeatureContext, JourneyDocument } from '../document';
import type { Proposal } from './item';
import type { CompletionPlace } from './place';

/** Touchpoints bring along the channels they are usually met by, where their step names none yet. */
export function withChannels(
  proposals: readonly Proposal[],
  place: CompletionPlace,
  document: JourneyDocument,
  context: FeatureContext,
): readonly Proposal[] {
  const write = channelWriter(place, document);
  if (!write) return proposals;
  const usual = usualChannels(document, context);
  return proposals.map((proposal): Proposal => {
    const channels = usual(proposal.label);
    if (channels.length === 0) return proposal;
    const brought = context.localize('with channel: {channels}', { channels: channels.join(', ') });
    const detail = proposal.detail ? `${proposal.detail} · ${brought}` : brought;
    return { ...proposal, detail, brief: brought, tail: write(channels) };
  });
}

/** Writes channels behind the touchpoint of a step; undefined where they have no place or stand already. */
function channelWriter(
  { path, container, flow, quotes, range, lead }: CompletionPlace,
  { file }: JourneyDocument,
): ((channels: readonly string[]) => string) | undefined {
  const isOfStep = path.at(-1) === 'touchpoint' && path.at(-3) === 'steps';
  if (!isOfStep || quotes !== '' || container?.kind !== 'map' || pairOf(container, 'channel'))
    return undefined;
  const valueFor = (channels: readonly string[]) => (channels.length === 1 ? (channels[0] ?? '') : channels);
  if (flow) return (channels) => `, ${flowPair('channel', valueFor(channels))}`;
  const { text } = file.tree;
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  const [before = ''] = /^\s*(?:- +)*/.exec(line) ?? [];
  // A comment belongs to the touchpoint, and a value on a line of its own shows no column.
  if (line.slice(range.end - start).trim() !== '' || !/^["']?touchpoint/.test(line.slice(before.length)))
    return undefined;
  if (lead.includes('-')) return undefined;
  const layout = layoutOf(text);
  const column = before.length;
  return (channels) =>
    layout.eol + ' '.repeat(column) + writePair('channel', valueFor(channels), column, layout, true);
}

/** The channels of a touchpoint: as this map has it most often, as the maps near it do, as it is declared. */
function usualChannels(
  document: JourneyDocument,
  context: FeatureContext,
): (touchpoint: string) => readonly string[] {
  const { file } = document;
  const steps = file.kind === 'map' ? file.map.phases.flatMap((phase) => phase.steps) : [];
  const vocabulary = vocabularyFor(document, context);
  return (touchpoint) => {
    const here = mostFrequent(
      steps.filter((step) => step.touchpoint === touchpoint).map(({ channels }) => channels),
    );
    if (here.length > 0) return here;
    // What another map declares for itself means nothing here.
    const near = (context.usedChannels?.(touchpoint) ?? []).filter((id) => vocabulary.channels.has(id));
    return near.length > 0 ? near : (vocabulary.touchpoints.get(touchpoint)?.channels ?? []);
  };
}

function mostFrequent(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, { readonly list: readonly string[]; readonly count: number }>();
  for (const list of lists) {
    if (list.length === 0) continue;
    const key = list.join('\n');
    counts.set(key, { list, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.list ?? [];
}
