import type { MermaidConfig } from 'mermaid';
import { FONT_FAMILY } from '../../../core/render/text/measure';
import type { Theme } from '../theme';

/** A map of a hundred steps with all its texts stays well below; beyond it Mermaid draws an error instead. */
const mostCharacters = 20_000_000;

/** How Mermaid draws in the preview: nothing that a text brings along can change it or run. */
export function mermaidConfig({ kind }: Theme): MermaidConfig {
  const dark = kind === 'dark' || kind === 'highContrastDark';
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    maxTextSize: mostCharacters,
    theme: dark ? 'dark' : 'default',
    // `initialize` merges: without this the variables of the theme before would stay.
    themeVariables: {},
    // The font that the map's texts are measured with.
    fontFamily: FONT_FAMILY,
    journey: { useMaxWidth: false },
    secure: [
      'secure',
      'securityLevel',
      'startOnLoad',
      'maxTextSize',
      'suppressErrorRendering',
      'maxEdges',
      'theme',
      'themeVariables',
      'themeCSS',
      'fontFamily',
      'altFontFamily',
      'htmlLabels',
      'dompurifyConfig',
    ],
  };
}
