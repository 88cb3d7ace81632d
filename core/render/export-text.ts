import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import type { PageScript } from './html/page-data';
import { drawPicture } from './picture';
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

/**
 * Writes a view of a map in a format. HTML, CSV and JSON hold the whole map. What writes a format is loaded when it
 * is asked for: most who export want pictures.
 */
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
      return (await import('./mermaid-text')).mermaidText(view, as, localize);
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
      return (await import('./csv-text')).csvText(view, localize);
    case 'json':
      return (await import('./json-text')).jsonText(view);
  }
}
