import { createHash } from 'node:crypto';
import type { JourneyView } from '../../core/insight/view';
import { csvText } from '../../core/render/csv-text';
import { curveText } from '../../core/render/curve-text';
import { journeyDiagramText } from '../../core/render/diagram-text';
import { flowText } from '../../core/render/flow-text';
import { htmlPage } from '../../core/render/html-page';
import { jsonText } from '../../core/render/json-text';
import { mapScene } from '../../core/render/map-scene';
import { PALETTES } from '../../core/render/palette';
import { prioritiesText } from '../../core/render/priorities-text';
import { sceneSvg } from '../../core/render/svg';
import { tableMeasure } from '../../core/render/text/measure';
import type { Localize } from '../../core/text';
import type { Piece, View } from './pieces';

/** Writes a view of a map in a format, without a browser. */
export function draw(view: JourneyView, { view: as, format }: Piece, localize: Localize): string {
  switch (format) {
    case 'svg':
      return svg(view, as, localize);
    case 'mermaid':
      return mermaid(view, as, localize);
    case 'html':
      return htmlPage(view, {
        measure: tableMeasure(),
        localize,
        // The language of the texts names itself.
        language: localize('en'),
        hash: (text) => createHash('sha256').update(text, 'utf8').digest('base64'),
      });
    case 'csv':
      return csvText(view, localize);
    case 'json':
      return jsonText(view);
  }
}

function svg(view: JourneyView, as: View, localize: Localize): string {
  const scene = mapScene(view, {
    measure: tableMeasure(),
    localize,
    ...(as === 'curve' ? { lanes: ['phases', 'steps', 'emotion'] } : {}),
  });
  return sceneSvg(scene, PALETTES.light);
}

function mermaid(view: JourneyView, as: View, localize: Localize): string {
  switch (as) {
    case 'map':
      return `${journeyDiagramText(view)}\n`;
    case 'curve':
      return curveText(view, localize);
    case 'flow':
      return flowText(view, localize);
    case 'priorities':
      return prioritiesText(view, localize);
  }
}
