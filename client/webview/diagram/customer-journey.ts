import type { ExternalDiagramDefinition } from 'mermaid';
import { decodeDiagramText, DIAGRAM_KEYWORD } from '../../../core/render/diagram-text';
import { mapScene } from '../../../core/render/map-scene';
import { PALETTES, type Palette } from '../../../core/render/palette';
import { sceneSvg } from '../../../core/render/svg';
import type { JourneyView } from '../../../core/insight/view';
import type { Localize } from '../../../core/text';
import type { Drawing } from '../drawing';
import type { Theme } from '../theme';
import { canvasMeasure } from './canvas-measure';

export interface DiagramSurroundings {
  readonly localize: Localize;
  /** How the next picture looks: Mermaid's own themes have no colours for a map, its text no lanes. */
  readonly look: () => Look;
}

export type Look = Pick<Drawing, 'theme' | 'lanes' | 'headerWidth'>;

/** Our own diagram type, for Mermaid: text that begins with `customerJourney` and holds a map's view. */
export function customerJourneyDiagram({ localize, look }: DiagramSurroundings): ExternalDiagramDefinition {
  const measure = canvasMeasure();
  return {
    id: DIAGRAM_KEYWORD,
    detector: (text) => text.trimStart().startsWith(DIAGRAM_KEYWORD),
    loader: async () => {
      let view: JourneyView | undefined;
      return {
        id: DIAGRAM_KEYWORD,
        diagram: {
          db: {},
          parser: {
            parse: (text) => {
              view = decodeDiagramText(text);
              if (!view) throw new Error('The text holds no journey map.');
            },
          },
          renderer: {
            draw: (_text, svgId) => {
              if (!view) return;
              const { theme, lanes, headerWidth } = look();
              const scene = mapScene(view, { measure, localize, lanes, headerWidth });
              fill(svgId, sceneSvg(scene, paletteFor(theme), { idPrefix: svgId }));
            },
          },
          styles: () => '',
        },
      };
    },
  };
}

/** The colours of the theme's kind, on the very background of the editor. */
function paletteFor({ kind, background }: Theme): Palette {
  return { ...PALETTES[kind], ...(background && { background }) };
}

/** Puts what was drawn into the element that Mermaid has made for it. */
function fill(svgId: string, drawn: string): void {
  const target = document.getElementById(svgId);
  const source = new DOMParser().parseFromString(drawn, 'image/svg+xml').documentElement;
  if (!target) throw new Error('Mermaid has made no element for the picture.');
  for (const { name, value } of source.attributes) {
    if (name !== 'id' && !name.startsWith('xmlns')) target.setAttribute(name, value);
  }
  target.append(...source.childNodes);
}
