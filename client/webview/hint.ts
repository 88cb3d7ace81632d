import type { JourneyView } from '../../core/insight/view';
import { ratedOpportunities } from '../../core/render/priorities-text';
import type { Localize } from '../../core/text';
import type { ViewMode } from '../preview/messages';

/** A friendly word on what a view lacks. */
export interface Hint {
  readonly text: string;
  /** It stands in the place of the picture: there is nothing to draw. */
  readonly instead: boolean;
}

export type HintFor = typeof hintFor;

/** What to say of a view of a map; undefined when it shows all it can. */
export function hintFor(view: JourneyView, mode: ViewMode, localize: Localize): Hint | undefined {
  if (mode === 'flow') return flowHint(view, localize);
  return mode === 'priorities' ? prioritiesHint(view, localize) : undefined;
}

function flowHint({ steps }: JourneyView, localize: Localize): Hint | undefined {
  const forks = steps.some(({ decision, ways }) => decision || ways.some(({ by }) => by !== 'order'));
  if (forks) return undefined;
  const text = localize(
    'No decisions in this map yet: each step leads to the next. Forks come from “decision” on a step, loops and jumps from “next”.',
  );
  return { text, instead: false };
}

function prioritiesHint(view: JourneyView, localize: Localize): Hint | undefined {
  if (view.opportunities.length === 0) {
    const text = localize(
      'No opportunities in this map yet. Written under “opportunities” with “impact” and “effort” from 1 to 5, they stand here in their order.',
    );
    return { text, instead: true };
  }
  if (ratedOpportunities(view).length === 0) {
    const text = localize(
      'No opportunity can be placed yet. “impact” and “effort” from 1 to 5 give each its place.',
    );
    return { text, instead: true };
  }
  return undefined;
}
