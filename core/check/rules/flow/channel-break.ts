import { channelsOf } from '../../../insight/contact';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, stepPlace, titlePlace } from '../places';

/**
 * From one step to the next the customer changes the channel, and nobody hands over.
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
      if (before.value.length === 0 || after.value.length === 0) continue;
      if (after.value.some((channel) => before.value.includes(channel))) continue;
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
        data: { from: from.id, to: to.id, handoffTo: after.value[0] },
      };
    }
  },
};
