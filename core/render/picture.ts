import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { PALETTES } from './palette';
import { bestRows, LYING, type Sheet } from './rows';
import type { Scene } from './shapes';
import { onSheets } from './sheets';
import { sceneSvg } from './svg';
import { tableMeasure } from './text/measure';
import { viewScene, type View, type ViewSceneOptions } from './view-scene';

/** A picture to be saved; its size is in CSS pixels. */
export interface Picture {
  readonly title: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The colour behind it. */
  readonly background: string;
}

export interface PictureOptions {
  /** Light when not said. */
  readonly theme?: 'light' | 'dark';
}

/** The picture of a view of a map as it is saved. */
export function drawPicture(
  view: JourneyView,
  as: View,
  localize: Localize,
  options: PictureOptions = {},
): Picture {
  return pictureOf(sceneToSave(view, as, { measure: tableMeasure(), localize }), options);
}

/**
 * The same as it is printed, with its letters as large as can be: what is wide is broken into rows of phases, and what
 * is too much for one sheet goes on on the next. `sheet` is the room on one, lying, mm.
 */
export function drawSheets(
  view: JourneyView,
  as: View,
  localize: Localize,
  { sheet, ...options }: PictureOptions & { readonly sheet: Sheet },
): { readonly pictures: readonly Picture[]; readonly lying: boolean } {
  const measure = tableMeasure();
  const { scenes, lying } = onSheets((wrap) => viewScene(view, as, { measure, localize, wrap }), sheet);
  const pictures = scenes.map((scene, index) => pictureOf(scene, options, `sheet${String(index + 1)}`));
  return { pictures, lying };
}

function pictureOf(scene: Scene, { theme = 'light' }: PictureOptions, idPrefix?: string): Picture {
  const palette = PALETTES[theme];
  const { title, width, height } = scene;
  return {
    title,
    svg: sceneSvg(scene, palette, { idPrefix }),
    width,
    height,
    background: palette.background,
  };
}

/** A view of a map in numbers; a flow in as many rows as fill a screen best. */
export function sceneToSave(view: JourneyView, as: View, options: ViewSceneOptions): Scene {
  // A flow is read row by row, like a text, also where it is not printed.
  return as === 'flow'
    ? bestRows((wrap) => viewScene(view, as, { ...options, wrap }), LYING)
    : viewScene(view, as, options);
}
