import type { JourneyView } from '../../../core/insight/view';
import { mapScene } from '../../../core/render/map-scene';
import { PALETTES, type Palette } from '../../../core/render/palette';
import { sceneNode } from '../../../core/render/svg';
import type { Localize } from '../../../core/text';
import type { Drawing } from '../drawing';
import type { Theme } from '../theme';
import { canvasMeasure } from './canvas-measure';
import { svgTree, type SvgTree } from './svg-tree';

/** How a map looks: Mermaid's own themes have no colours for it, its text no lanes. */
export type Look = Pick<Drawing, 'theme' | 'lanes' | 'headerWidth'>;

/** The picture of a map; `id`: that of the `<svg>` it is for. */
export type MapPicture = (view: JourneyView, look: Look, id: string) => SvgTree;

/** Makes pictures of maps, measured as this page shows them. */
export function mapPicture(localize: Localize): MapPicture {
  const measure = canvasMeasure();
  return (view, { theme, lanes, headerWidth }, id) => {
    const scene = mapScene(view, { measure, localize, lanes, headerWidth });
    return svgTree(sceneNode(scene, paletteFor(theme), { idPrefix: id }));
  };
}

/** The colours of the theme's kind, on the very background of the editor. */
function paletteFor({ kind, background }: Theme): Palette {
  return { ...PALETTES[kind], ...(background && { background }) };
}
