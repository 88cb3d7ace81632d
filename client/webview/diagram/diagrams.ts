import mermaid from 'mermaid';
import type { JourneyView } from '../../../core/insight/view';
import { journeyDiagramText } from '../../../core/render/diagram-text';
import { prioritiesText } from '../../../core/render/priorities-text';
import type { Localize } from '../../../core/text';
import type { Pictures } from '../drawing';
import type { ThemeKind } from '../theme';
import { mermaidConfig } from './config';
import { addCurvePaths } from './curve-paths';
import { customerJourneyDiagram } from './customer-journey';
import { addFlowPaths } from './flow-paths';
import { mapPicture, type Look } from './map-picture';
import { addPrioritiesPaths } from './priorities-paths';
import { adopt, changeTo, type SvgTree } from './svg-tree';

/**
 * Sets Mermaid up, knowing our own diagram type; to be called once. The source of a picture is Mermaid's text, or
 * JSON where that is less.
 */
export async function diagrams(localize: Localize): Promise<Pictures> {
  const pictureOf = mapPicture(localize);
  let look: Look = { theme: { kind: 'light' } };
  let configured: ThemeKind | undefined;
  let count = 0;
  /** What our own diagram drew last. */
  let tree: SvgTree | undefined;
  /** The same as it stands in the page. */
  let standing: { readonly picture: SVGSVGElement; readonly tree: SvgTree } | undefined;
  await mermaid.registerExternalDiagrams([
    customerJourneyDiagram((view, svgId) => (tree = pictureOf(view, look, svgId))),
  ]);
  return {
    // What the first picture does not need is loaded when it is asked for.
    source: async (view, mode) => {
      switch (mode) {
        case 'curve':
          return (await import('../../../core/render/curve-text')).curveText(view, localize);
        case 'flow':
          return (await import('../../../core/render/flow-text')).flowText(view, localize);
        case 'priorities':
          return prioritiesText(view, localize);
        case 'map':
        case 'table':
          return JSON.stringify(view);
      }
    },
    draw: async (source, drawing) => {
      const { view, mode, theme } = drawing;
      look = drawing;
      if (configured !== theme.kind) mermaid.initialize(mermaidConfig(theme));
      configured = theme.kind;
      count += 1;
      tree = undefined;
      const text = mode === 'map' ? journeyDiagramText(view) : source;
      const { svg, diagramType } = await mermaid.render(`picture-${count}`, text);
      const picture = parsed(svg);
      addPaths.get(diagramType)?.(picture, view);
      standing = tree && adopt(tree, picture) ? { picture, tree } : undefined;
      return picture;
    },
    change: (picture, drawing) => {
      if (standing?.picture !== picture) return undefined;
      const { tree: before } = standing;
      const next = pictureOf(drawing.view, drawing, picture.id);
      return () => {
        // Should it break off, nothing is known of what stands there.
        standing = undefined;
        changeTo(next, before);
        standing = { picture, tree: next };
      };
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
  // eslint-disable-next-line no-restricted-properties -- the one place, see above
  holder.innerHTML = svg;
  const picture = holder.querySelector('svg');
  if (!picture) throw new Error('Mermaid gave no picture.');
  return picture;
}
