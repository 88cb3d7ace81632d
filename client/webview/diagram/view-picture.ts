import type { JourneyView } from '../../../core/insight/view';
import { bestRows, LYING } from '../../../core/render/rows';
import { mapScene, type SceneOptions } from '../../../core/render/map-scene';
import { PALETTES, type Palette } from '../../../core/render/palette';
import type { Scene } from '../../../core/render/shapes';
import { sceneNode } from '../../../core/render/svg';
import type { Localize } from '../../../core/text';
import type { ViewMode } from '../../preview/messages';
import type { Drawing } from '../drawing';
import type { Theme } from '../theme';
import { canvasMeasure } from './canvas-measure';
import { svgTree, type SvgTree } from './svg-tree';

/** How a view looks: Mermaid's own themes have no colours for it, its text no lanes. */
export type Look = Pick<Drawing, 'theme' | 'lanes' | 'headerWidth'>;

/** The picture of a view of a map; `id`: that of the `<svg>` it is for. */
export type ViewPicture = (view: JourneyView, look: Look, id: string) => SvgTree;

/**
 * Makes pictures of one of the views that our own diagram type draws, measured as this page shows them. Undefined
 * for the others. What the first picture does not need is loaded when it is asked for.
 */
export async function viewPicture(mode: ViewMode, localize: Localize): Promise<ViewPicture | undefined> {
  const sceneOf = await scenes[mode]?.();
  if (!sceneOf) return undefined;
  const measure = canvasMeasure();
  return (view, { theme, lanes, headerWidth }, id) => {
    const scene = sceneOf(view, { measure, localize, lanes, headerWidth });
    return svgTree(sceneNode(scene, paletteFor(theme), { idPrefix: id }));
  };
}

type SceneOf = (view: JourneyView, options: SceneOptions) => Scene;

const scenes: Readonly<Partial<Record<ViewMode, () => Promise<SceneOf>>>> = {
  map: async () => mapScene,
  flow: async () => {
    const { flowScene } = await import('../../../core/render/flow-scene');
    return (view, options) => flowInRows(options, (wrap) => flowScene(view, { ...options, wrap }));
  },
  priorities: async () => (await import('../../../core/render/priorities-scene')).prioritiesScene,
};

/** A flow is read row by row: no row is wider than the window, or all of them fill it when the whole is looked at. */
function flowInRows({ headerWidth }: SceneOptions, sceneFor: (wrap?: number) => Scene): Scene {
  return headerWidth === undefined ? bestRows(sceneFor, LYING) : sceneFor(headerWidth);
}

/** The colours of the theme's kind, on the very background of the editor. */
function paletteFor({ kind, background }: Theme): Palette {
  return { ...PALETTES[kind], ...(background && { background }) };
}
