import { channelsBreak, channelsOf } from '../../../insight/contact';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, stepPlace, titlePlace } from '../places';

/**
 * From one step to the next the customer changes the channel, and nobody hands over. Channels that nobody
 * in the company runs (search engine, review site, forum) hand nothing over and count for nothing here, nor do
 * steps among customers (word of mouth, by the step or its touchpoint), unless the map or a catalog declares
 * them as channels of the company's own.
 * Data: the ids of the steps (`from`, `to`), and where a handoff of `from` would lead (`handoffTo`).
 */
export const flowChannelBreak: MapRule = {
  scope: 'map',
  codes: { 'flow/channel-break': byStatus('off', 'hint', 'information') },
  *check({ flow, facts: { vocabulary } }) {
    for (const { from, to } of flow.ways) {
      if (from === to || from.step.handoff) continue;
      const before = channelsOf(from.step, vocabulary);
      const after = channelsOf(to.step, vocabulary);
      if (!channelsBreak(from.step, to.step, vocabulary)) continue;
      yield {
        code: 'flow/channel-break',
        place: stepPlace(to.step, after.from),
        message:
          'From “{from}” to “{to}” the channel changes ({before} → {after}). Who hands over? Add `handoff` to “{from}”.',
        values: {
          from: nameOf(from.step),
          to: nameOf(to.step),
          before: before.value.join(', '),
          after: after.value.join(', '),
        },
        related: [{ place: titlePlace(from.step), message: 'The step before.' }],
        data: {
          from: from.id,
          to: to.id,
          handoffTo: after.value.find((id) => !vocabulary.channels.get(id)?.runBy),
        },
      };
    }
  },
};
