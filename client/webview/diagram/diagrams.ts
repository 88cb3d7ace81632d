import mermaid from 'mermaid';
import type { JourneyView } from '../../../core/insight/view';
import { curveText } from '../../../core/render/curve-text';
import { journeyDiagramText } from '../../../core/render/diagram-text';
import type { Localize } from '../../../core/text';
import type { ViewMode } from '../../preview/messages';
import type { Theme, ThemeKind } from '../theme';
import { mermaidConfig } from './config';
import { addCurvePaths } from './curve-paths';
import { customerJourneyDiagram } from './customer-journey';

/** Mermaid, knowing our own diagram type. */
export interface Diagrams {
  /** A map as Mermaid's text: the same text is the same picture. */
  source(view: JourneyView, mode: ViewMode): string;
  /** The picture of a map, from its text. Rejects when Mermaid cannot draw it. */
  draw(source: string, view: JourneyView, theme: Theme): Promise<SVGSVGElement>;
}

/** Sets Mermaid up; to be called once. */
export async function diagrams(localize: Localize): Promise<Diagrams> {
  let theme: Theme = { kind: 'light' };
  let configured: ThemeKind | undefined;
  let count = 0;
  await mermaid.registerExternalDiagrams([customerJourneyDiagram({ localize, theme: () => theme })]);
  return {
    source: (view, mode) => (mode === 'map' ? journeyDiagramText(view) : curveText(view, localize)),
    draw: async (source, view, wanted) => {
      theme = wanted;
      if (configured !== wanted.kind) mermaid.initialize(mermaidConfig(wanted));
      configured = wanted.kind;
      count += 1;
      const { svg, diagramType } = await mermaid.render(`picture-${count}`, source);
      const picture = parsed(svg);
      if (diagramType === 'journey') addCurvePaths(picture, view);
      return picture;
    },
  };
}

function parsed(svg: string): SVGSVGElement {
  const holder = document.createElement('div');
  // Mermaid has sanitised it; the content security policy keeps anything from running all the same.
  holder.innerHTML = svg;
  const picture = holder.querySelector('svg');
  if (!picture) throw new Error('Mermaid gave no picture.');
  return picture;
}
