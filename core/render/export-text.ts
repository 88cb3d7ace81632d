import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { csvText } from './csv-text';
import { curveText } from './curve-text';
import { journeyDiagramText } from './diagram-text';
import { flowText } from './flow-text';
import type { PageScript } from './html/page-data';
import { jsonText } from './json-text';
import { drawPicture } from './picture';
import { prioritiesText } from './priorities-text';
import { tableMeasure } from './text/measure';
import type { View } from './view-scene';

export { VIEWS, type View } from './view-scene';

/** Formats that are text and need no browser. */
export const TEXT_FORMATS = ['svg', 'mermaid', 'html', 'csv', 'json'] as const;

export type TextFormat = (typeof TEXT_FORMATS)[number];

export interface ExportOptions {
  readonly localize: Localize;
  /** Of SVG; HTML follows its reader's. Light when not said. */
  readonly theme?: 'light' | 'dark';
  /** SHA-256 of a text in UTF-8, as base64. */
  readonly hash: (text: string) => Promise<string>;
  /** Loads what brings HTML to life; without it the page can be read, not used. */
  readonly pageScript: () => Promise<PageScript | undefined>;
}

/** Writes a view of a map in a format. HTML, CSV and JSON hold the whole map. */
export async function exportText(
  view: JourneyView,
  as: View,
  format: TextFormat,
  { localize, hash, theme, pageScript }: ExportOptions,
): Promise<string> {
  switch (format) {
    case 'svg':
      return drawPicture(view, as, localize, theme ? { theme } : {}).svg;
    case 'mermaid':
      return mermaid(view, as, localize);
    case 'html': {
      const { htmlPage } = await import('./html-page');
      return htmlPage(view, {
        measure: tableMeasure(),
        localize,
        // The language of the texts names itself.
        language: localize('en'),
        hash,
        script: await pageScript(),
      });
    }
    case 'csv':
      return csvText(view, localize);
    case 'json':
      return jsonText(view);
  }
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
