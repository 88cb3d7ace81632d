import mermaid from 'mermaid';
import type { JourneyView } from '../../../core/insight/view';
import { journeyDiagramText } from '../../../core/render/diagram-text';
import { prioritiesText } from '../../../core/render/priorities-text';
import type { Localize } from '../../../core/text';
import type { Pictures } from '../drawing';
import type { ThemeKind } from '../theme';
import { mermaidConfig } from './config';
import { addCurvePaths } from './curve-paths';
import { customerJourneyDiagram, type Look } from './customer-journey';
import { addFlowPaths } from './flow-paths';
import { addPrioritiesPaths } from './priorities-paths';

/**
 * Sets Mermaid up, knowing our own diagram type; to be called once. The source of a picture is Mermaid's text, or
 * JSON where Mermaid does not draw.
 */
export async function diagrams(localize: Localize): Promise<Pictures> {
  let current: Look = { theme: { kind: 'light' } };
  let configured: ThemeKind | undefined;
  let count = 0;
  await mermaid.registerExternalDiagrams([customerJourneyDiagram({ localize, look: () => current })]);
  return {
    // What the first picture does not need is loaded when it is asked for.
    source: async (view, mode) => {
      switch (mode) {
        case 'map':
          return journeyDiagramText(view);
        case 'curve':
          return (await import('../../../core/render/curve-text')).curveText(view, localize);
        case 'flow':
          return (await import('../../../core/render/flow-text')).flowText(view, localize);
        case 'priorities':
          return prioritiesText(view, localize);
        case 'table':
          return JSON.stringify(view);
      }
    },
    draw: async (source, drawing) => {
      const { view, theme } = drawing;
      current = drawing;
      if (configured !== theme.kind) mermaid.initialize(mermaidConfig(theme));
      configured = theme.kind;
      count += 1;
      const { svg, diagramType } = await mermaid.render(`picture-${count}`, source);
      const picture = parsed(svg);
      addPaths.get(diagramType)?.(picture, view);
      return picture;
    },
  };
}

/** By Mermaid's name of the diagram: what leads from its parts to the YAML. */
const addPaths: ReadonlyMap<string, (picture: SVGSVGElement, view: JourneyView) => void> = new Map([
  ['journey', addCurvePaths],
  ['flowchart-v2', addFlowPaths],
  ['quadrantChart', addPrioritiesPaths],
]);

function parsed(svg: string): SVGSVGElement {
  const holder = document.createElement('div');
  // Mermaid has sanitised it; the content security policy keeps anything from running all the same.
  holder.innerHTML = svg;
  const picture = holder.querySelector('svg');
  if (!picture) throw new Error('Mermaid gave no picture.');
  return picture;
}
