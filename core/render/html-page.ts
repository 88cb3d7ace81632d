import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { pageJson, type PageScript } from './html/page-data';
import { PAGE_COLOURS, pageStyle } from './html/style';
import { stepTable } from './html/table';
import { mapScene } from './map-scene';
import { escapeXml, sceneSvg } from './svg';
import type { MeasureText } from './text/measure';

export interface HtmlOptions {
  readonly measure: MeasureText;
  readonly localize: Localize;
  /** Of the texts that `localize` gives: `en`, `de`. */
  readonly language: string;
  /** SHA-256 of a text in UTF-8, as base64. */
  readonly hash: (text: string) => Promise<string>;
  /** Without it the page can be read, not used. */
  readonly script?: PageScript;
}

/**
 * A map as a page of its own: the picture, and all it says about the steps as a table. It needs no network, and
 * allows nothing but its own style and script, which is told by its hash. The script puts what the preview can do
 * in the place of picture and table; where it may not run, they stay. Light, dark, high contrast and print follow
 * the settings of the reader.
 */
export async function htmlPage(
  view: JourneyView,
  { measure, localize, language, hash, script }: HtmlOptions,
): Promise<string> {
  const scene = mapScene(view, { measure, localize });
  const style = pageStyle(scene.width);
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${await hash(style)}'`,
    // The script makes elements and texts; no text may ever be read as markup.
    ...(script
      ? [
          `script-src 'sha256-${await hash(script.code)}'`,
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ]
      : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const [picture, table] = [localize('Map'), localize('All steps')].map(escapeXml);
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeXml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(scene.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<main aria-label="${escapeXml(scene.title)}">`,
    `<div class="map" role="region" tabindex="0" aria-label="${picture ?? ''}">${sceneSvg(scene, PAGE_COLOURS)}</div>`,
    `<h2>${table ?? ''}</h2>`,
    stepTable(view, localize),
    '</main>',
    ...(script
      ? [
          `<script type="application/json" id="journey">${pageJson(view, script.texts, localize)}</script>`,
          `<script>${script.code}</script>`,
        ]
      : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
