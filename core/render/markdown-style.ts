import { PALETTES } from './palette';
import { declarationsOf } from './palette-variables';

/** What the variables of a picture in a page of VS Code begin with; see `variablesOf`. */
export const VARIABLE_PREFIX = 'journey-';

/**
 * The style sheet of maps in VS Code's Markdown preview. The page says by classes of its body which theme it has;
 * the high-contrast light theme has the class of high contrast as well, so it comes last.
 */
export function markdownStyle(): string {
  const colours = (theme: keyof typeof PALETTES): string => declarationsOf(PALETTES[theme], VARIABLE_PREFIX);
  return [
    `.journey-map-in-markdown{display:block;margin:16px 0;${colours('light')}}`,
    `.vscode-dark .journey-map-in-markdown{${colours('dark')}}`,
    `.vscode-high-contrast .journey-map-in-markdown{${colours('highContrastDark')}}`,
    `.vscode-high-contrast-light .journey-map-in-markdown{${colours('highContrastLight')}}`,
    `@media print{.vscode-body .journey-map-in-markdown{${colours('print')}}}`,
    `.journey-picture{display:block;overflow-x:auto;border:1px solid var(--journey-border);border-radius:4px}`,
    `.journey-picture svg{display:block;max-width:none;height:auto}`,
    `.journey-picture a,.journey-picture a:hover{display:block;width:max-content;text-decoration:none}`,
    `.journey-picture:focus-visible{outline:2px solid var(--journey-accent);outline-offset:-2px}`,
    `.journey-stale svg{opacity:.55}`,
    `.journey-note{display:block;margin:0 0 8px;padding:6px 10px;border-left:4px solid var(--journey-negative);` +
      `background:var(--journey-surface);color:var(--journey-ink);font-size:13px;white-space:pre-wrap;` +
      `overflow-wrap:anywhere}`,
    `.journey-note[role=status]{border-left-color:var(--journey-accent)}`,
    `@media print{.journey-picture{overflow:visible;border:0}.journey-picture svg{width:100%;max-width:100%}}`,
    '',
  ].join('\n');
}
