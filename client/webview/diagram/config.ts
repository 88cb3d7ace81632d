import type { MermaidConfig } from 'mermaid';
import type { Theme } from '../theme';

/** A map of a hundred steps with all its texts stays well below; beyond it Mermaid draws an error instead. */
const mostCharacters = 20_000_000;

/** How Mermaid draws in the preview: nothing that a text brings along can change it or run. */
export function mermaidConfig(theme: Theme): MermaidConfig {
  const dark = theme === 'dark' || theme === 'highContrastDark';
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    maxTextSize: mostCharacters,
    theme: dark ? 'dark' : 'default',
    // `initialize` merges: without this the variables of the theme before would stay.
    themeVariables: {},
    fontFamily: fontOfEditor(),
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

function fontOfEditor(): string {
  return getComputedStyle(document.body).fontFamily || 'sans-serif';
}
