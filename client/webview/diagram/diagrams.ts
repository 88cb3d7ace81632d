import mermaid from 'mermaid';
import { journeyDiagramText } from '../../../core/render/diagram-text';
import type { Localize } from '../../../core/text';
import type { Pictures } from '../drawing';
import type { ThemeKind } from '../theme';
import { mermaidConfig } from './config';
import { addCurvePaths } from './curve-paths';
import { customerJourneyDiagram } from './customer-journey';
import { standing } from './standing';
import { adopt, type SvgTree } from './svg-tree';
import { viewPicture, type Look, type ViewPicture } from './view-picture';

/**
 * Sets Mermaid up, knowing our own diagram type; to be called once. The source of a picture is Mermaid's text, or
 * JSON where that is less.
 */
export async function diagrams(localize: Localize): Promise<Pictures> {
  /** What our own diagram draws with. */
  let pictureOf: ViewPicture | undefined;
  let look: Look = { theme: { kind: 'light' } };
  let configured: ThemeKind | undefined;
  let count = 0;
  /** What our own diagram drew last. */
  let tree: SvgTree | undefined;
  const onStage = standing();
  await mermaid.registerExternalDiagrams([
    customerJourneyDiagram((view, svgId) => (tree = pictureOf?.(view, look, svgId))),
  ]);
  return {
    // What the first picture does not need is loaded when it is asked for.
    source: async (view, mode) =>
      mode === 'curve'
        ? (await import('../../../core/render/curve-text')).curveText(view, localize)
        : JSON.stringify(view),
    draw: async (source, drawing) => {
      const { view, mode, theme } = drawing;
      look = drawing;
      if (configured !== theme.kind) mermaid.initialize(mermaidConfig(theme));
      configured = theme.kind;
      count += 1;
      tree = undefined;
      pictureOf = await viewPicture(mode, localize);
      const text = pictureOf ? journeyDiagramText(view) : source;
      const { svg } = await mermaid.render(`picture-${count}`, text);
      const picture = parsed(svg);
      if (mode === 'curve') addCurvePaths(picture, view);
      onStage.put(picture, tree && adopt(tree, picture) ? tree : undefined);
      return picture;
    },
    change: (picture, drawing) => {
      const draw = pictureOf;
      return draw && onStage.change(picture, () => draw(drawing.view, drawing, picture.id));
    },
  };
}

function parsed(svg: string): SVGSVGElement {
  const holder = document.createElement('div');
  // Mermaid has sanitised it; the content security policy keeps anything from running all the same.
  // eslint-disable-next-line no-restricted-properties -- the one place, see above
  holder.innerHTML = svg;
  const picture = holder.querySelector('svg');
  if (!picture) throw new Error('Mermaid gave no picture.');
  return picture;
}
