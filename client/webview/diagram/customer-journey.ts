import type { ExternalDiagramDefinition } from 'mermaid';
import { decodeDiagramText, DIAGRAM_KEYWORD } from '../../../core/render/diagram-text';
import type { JourneyView } from '../../../core/insight/view';
import { fillWith, type SvgTree } from './svg-tree';

/**
 * Our own diagram type, for Mermaid: text that begins with `customerJourney` and holds a map's view: the map itself, its flow and its
 * priorities.
 */
export function customerJourneyDiagram(
  picture: (view: JourneyView, svgId: string) => SvgTree | undefined,
): ExternalDiagramDefinition {
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
              const target = document.getElementById(svgId);
              if (!target) throw new Error('Mermaid has made no element for the picture.');
              const drawn = view && picture(view, svgId);
              if (drawn) fillWith(drawn, target);
            },
          },
          styles: () => '',
        },
      };
    },
  };
}
