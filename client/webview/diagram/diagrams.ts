import mermaid from 'mermaid';
import type { JourneyView } from '../../../core/insight/view';
import { curveText } from '../../../core/render/curve-text';
import { journeyDiagramText } from '../../../core/render/diagram-text';
import type { Localize } from '../../../core/text';
import type { ViewMode } from '../../preview/messages';
import type { Theme, ThemeKind } from '../theme';
import { mermaidConfig } from './config';
import { customerJourneyDiagram } from './customer-journey';

/** Mermaid, knowing our own diagram type. */
export interface Diagrams {
  /** The Mermaid text of a view of a map. */
  source(view: JourneyView, mode: ViewMode): string;
  /** The picture of a Mermaid text. Rejects when Mermaid cannot draw it. */
  draw(source: string, theme: Theme): Promise<SVGSVGElement>;
}

/** Sets Mermaid up; to be called once. */
export async function diagrams(localize: Localize): Promise<Diagrams> {
  let theme: Theme = { kind: 'light' };
  let configured: ThemeKind | undefined;
  let count = 0;
  await mermaid.registerExternalDiagrams([customerJourneyDiagram({ localize, theme: () => theme })]);
  return {
    source: (view, mode) => (mode === 'map' ? journeyDiagramText(view) : curveText(view, localize)),
    draw: async (source, wanted) => {
      theme = wanted;
      if (configured !== wanted.kind) mermaid.initialize(mermaidConfig(wanted));
      configured = wanted.kind;
      count += 1;
      const { svg } = await mermaid.render(`picture-${count}`, source);
      return parsed(svg);
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
