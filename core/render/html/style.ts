import { PALETTES, type Palette } from '../palette';
import { declarationsOf, variablesOf } from '../palette-variables';
import { FONT_FAMILY } from '../text/measure';

/** Apart from the names that the style of the page's script has. */
const PREFIX = 'j-';

/** The colours of a picture on a page: variables that its style sets. */
export const PAGE_COLOURS: Palette = variablesOf(PREFIX);

/** The style of a page with a map that is `width` px wide. */
export function pageStyle(width: number): string {
  const colours = (palette: Palette) => declarationsOf(palette, PREFIX);
  const { background, ink, border, surface, muted, accent } = PAGE_COLOURS;
  return [
    `:root{color-scheme:light dark;${colours(PALETTES.light)}}`,
    `@media (prefers-color-scheme:dark){:root{${colours(PALETTES.dark)}}}`,
    `@media (prefers-contrast:more){:root{${colours(PALETTES.highContrastLight)}}}`,
    `@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{${colours(PALETTES.highContrastDark)}}}`,
    '*{box-sizing:border-box}',
    `body{margin:0;background:${background};color:${ink};font:13px/1.5 ${FONT_FAMILY}}`,
    `h2{margin:24px 32px 8px;font-size:15px}`,
    `.map{overflow-x:auto}.map svg{display:block;margin:0 auto}`,
    // As high as the window: head and titles stay where they are while the rest goes by.
    `.steps{margin:0 32px 32px;overflow:auto;max-height:100vh}`,
    `table{border-collapse:separate;border-spacing:0;border:solid ${border};border-width:1px 0 0 1px}`,
    `th,td{padding:6px 10px;border:solid ${border};border-width:0 1px 1px 0;text-align:start;vertical-align:top;min-width:90px}`,
    `td{min-width:130px;max-width:260px;overflow-wrap:anywhere}`,
    `tr>:first-child{min-width:0}`,
    `thead th{position:sticky;z-index:1;top:0;background:${surface};white-space:nowrap}`,
    `tbody th,th.title{position:sticky;left:0;min-width:150px;max-width:260px}tbody th{background:${background}}thead th.title{z-index:2}`,
    `caption{padding:0 0 8px;color:${muted};text-align:start}`,
    `:focus-visible{outline:2px solid ${accent};outline-offset:-2px}`,
    `@media print{:root{color-scheme:light;${colours(PALETTES.print)}}@page{size:landscape;margin:10mm}`,
    `.map,.steps{overflow:visible;max-height:none}.map svg{width:100%;height:auto;max-width:${String(width)}px}`,
    `.steps{margin:0}table{width:100%;font-size:7pt}th,td,tbody th,th.title{position:static;min-width:0;padding:3px}thead th{position:static;white-space:normal}`,
    `tr{break-inside:avoid}h2{break-before:page;margin:0 0 8px}}`,
  ].join('\n');
}
