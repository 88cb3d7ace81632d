import type { JourneyView } from '../../core/insight/view';
import { curveText } from '../../core/render/curve-text';
import { journeyDiagramText } from '../../core/render/diagram-text';
import { mapScene } from '../../core/render/map-scene';
import { PALETTES } from '../../core/render/palette';
import { sceneSvg } from '../../core/render/svg';
import { tableMeasure } from '../../core/render/text/measure';
import type { Localize } from '../../core/text';

export const VIEWS = ['map', 'curve'] as const;
export const FORMATS = ['svg', 'mermaid'] as const;

export type View = (typeof VIEWS)[number];
export type Format = (typeof FORMATS)[number];

/** Draws a map without a browser: as a picture, or as Mermaid source. */
export function draw(view: JourneyView, as: View, format: Format, localize: Localize): string {
  if (format === 'mermaid')
    return as === 'curve' ? curveText(view, localize) : `${journeyDiagramText(view)}\n`;
  const scene = mapScene(view, {
    measure: tableMeasure(),
    localize,
    ...(as === 'curve' ? { lanes: ['phases', 'steps', 'emotion'] } : {}),
  });
  return sceneSvg(scene, PALETTES.light);
}
