import type { JourneyView } from '../insight/journey-view';
import { drawFooter } from './footer';
import { drawTitle } from './header/header';
import type { LegendEntry } from './legend';
import type { Scene, Shape } from './shapes';
import { clean } from './text/clean';
import { STYLES, toGrid, type Tools } from './tools';

/** What is around every picture, px. */
export const MARGIN = 32;

export interface TitledScene {
  /** Where the content ends, px. */
  readonly right: number;
  /** What the picture holds, in a sentence. */
  readonly said: string;
  readonly legend: readonly LegendEntry[];
  /** Draws the content from a y on; gives its shapes and where it ends. */
  readonly content: (top: number) => { readonly shapes: readonly Shape[]; readonly bottom: number };
}

/** A picture with its map's title and a sentence about it above, and the footer below. */
export function titledScene(
  view: JourneyView,
  { right, said, legend, content }: TitledScene,
  tools: Tools,
): Scene {
  const frame = { left: MARGIN, right };
  const title = drawTitle(view, frame, tools);
  const width = right - MARGIN;
  const lead = tools.text(said, STYLES.lead, { x: MARGIN, y: title.height, width, maxLines: 2 });
  const top = MARGIN - 8;
  const { shapes, bottom } = content(toGrid(top + title.height + lead.height + 24));
  const footer = drawFooter(view, frame, legend, tools);
  return {
    width: Math.ceil(right + MARGIN),
    height: toGrid(bottom + 16 + footer.height + 16),
    title: clean(view.title.text) || tools.localize('Customer journey'),
    description: said,
    shapes: [
      { kind: 'group', name: 'header', dy: top, children: [...title.shapes, lead.shape] },
      ...shapes,
      { kind: 'group', name: 'footer', dy: bottom + 16, children: footer.shapes },
    ],
  };
}
