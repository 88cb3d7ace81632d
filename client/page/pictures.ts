import { sceneToSave } from '../../core/render/picture';
import { PAGE_COLOURS } from '../../core/render/html/style';
import { sceneNode } from '../../core/render/svg';
import type { View } from '../../core/render/view-scene';
import type { Localize } from '../../core/text';
import type { ViewMode } from '../preview/messages';
import { canvasMeasure } from '../webview/diagram/canvas-measure';
import { standing } from '../webview/diagram/standing';
import { fillWith, svgTree, type SvgTree } from '../webview/diagram/svg-tree';
import type { Drawing, Pictures } from '../webview/drawing';

/** Draws the views of a map without Mermaid, in the colours of the page's style. */
export function pictures(localize: Localize): Pictures {
  const measure = canvasMeasure();
  const onStage = standing();
  const treeOf = ({ view, mode, lanes, headerWidth }: Drawing): SvgTree =>
    svgTree(
      sceneNode(sceneToSave(view, drawnView(mode), { measure, localize, lanes, headerWidth }), PAGE_COLOURS),
    );
  return {
    source: (view) => Promise.resolve(JSON.stringify(view)),
    draw: async (_source, drawing) => {
      const tree = treeOf(drawing);
      const picture = emptyPicture();
      fillWith(tree, picture);
      onStage.put(picture, tree);
      return picture;
    },
    change: (picture, drawing) => onStage.change(picture, () => treeOf(drawing)),
  };
}

/** The picture of a view for a sheet of paper, beside the one on the screen. */
export function pictureFor(
  { view, mode, lanes }: Drawing,
  options: {
    readonly localize: Localize;
    readonly sheet: { readonly width: number; readonly height: number };
  },
): SVGSVGElement {
  const scene = sceneToSave(view, drawnView(mode), { ...options, lanes, measure: canvasMeasure() });
  const picture = emptyPicture();
  // The ids of the picture on the screen must stay the only ones of their name.
  fillWith(svgTree(sceneNode(scene, PAGE_COLOURS, { idPrefix: 'paper' })), picture);
  return picture;
}

/** The table is no picture; this is never asked for it. */
function drawnView(mode: ViewMode): View {
  return mode === 'table' ? 'map' : mode;
}

function emptyPicture(): SVGSVGElement {
  return document.createElementNS('http://www.w3.org/2000/svg', 'svg');
}
