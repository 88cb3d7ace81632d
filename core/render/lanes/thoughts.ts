import type { JourneyView, ViewStep } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Grid } from '../grid';
import { STYLES, type Tools } from '../tools';
import type { LaneDrawing } from './lane';
import { listLane, type ListItem } from './list-cell';
import { quoted } from '../quoted';

/** What goes through the customer's mind: thoughts as quotes, needs, questions. */
export function drawThoughts(_view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  return listLane(grid, tools, (step) => thoughts(step, tools.localize));
}

function thoughts({ thoughts: quotes, needs, questions }: ViewStep, localize: Localize): readonly ListItem[] {
  return [
    ...quotes.map(({ text, path }) => ({ text: quoted(text, localize), path, style: STYLES.quote })),
    ...needs.map(({ text, path }) => ({
      text,
      path,
      mark: { name: 'need', paint: 'muted' } as const,
      title: localize('Need'),
    })),
    ...questions.map(({ text, path }) => ({
      text,
      path,
      mark: { name: 'question', paint: 'accent' } as const,
      title: localize('Question'),
    })),
  ];
}
