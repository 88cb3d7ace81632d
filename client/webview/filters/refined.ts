import type { JourneyView } from '../../../core/insight/view';
import { LANE_IDS } from '../../../core/render/lanes/lane';
import { onlyPersonas } from '../../../core/render/only-personas';
import { withoutSegments } from '../../../core/render/only-segments';
import type { Hidden } from '../../preview/messages';
import type { Drawing } from '../drawing';

/** A persona who can be left out: someone with a card, or someone who only feels something. */
export interface Someone {
  readonly id: string;
  readonly name: string;
}

/** Everybody whom a map is about. */
export function peopleOf({ personas, curves }: JourneyView): readonly Someone[] {
  const felt = curves.flatMap(({ persona, name }) =>
    persona === undefined || personas.some(({ id }) => id === persona)
      ? []
      : [{ id: persona, name: name ?? persona }],
  );
  return [...personas.map(({ id, name }) => ({ id, name })), ...felt];
}

/** What is drawn when some things are left out. */
export function refined(drawing: Drawing, hidden: Hidden): Drawing {
  const { personas, segments, lanes } = hidden;
  let { view } = drawing;
  if (segments.length > 0) view = withoutSegments(view, segments);
  if (personas.length > 0) {
    const shown = peopleOf(view).flatMap(({ id }) => (personas.includes(id) ? [] : [id]));
    view = onlyPersonas(view, shown);
  }
  if (lanes.length === 0) return { ...drawing, view };
  return { ...drawing, view, lanes: LANE_IDS.filter((lane) => !lanes.includes(lane)) };
}
