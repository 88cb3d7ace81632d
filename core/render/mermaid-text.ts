import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { curveText } from './curve-text';
import { journeyDiagramText } from './diagram-text';
import { flowText } from './flow-text';
import { prioritiesText } from './priorities-text';
import type { View } from './view-scene';

/** A view of a map as Mermaid's source. */
export function mermaidText(view: JourneyView, as: View, localize: Localize): string {
  switch (as) {
    case 'map':
      return `${journeyDiagramText(view)}\n`;
    case 'curve':
      return curveText(view, localize);
    case 'flow':
      return flowText(view, localize);
    case 'priorities':
      return prioritiesText(view, localize);
  }
}
