import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { PALETTES } from './palette';
import { bestRows, LYING, type Sheet } from './rows';
import type { Scene } from './shapes';
import { sceneSvg } from './svg';
import { tableMeasure } from './text/measure';
import { viewScene, type View, type ViewSceneOptions } from './view-scene';

/** A picture to be saved; its size is in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureOptions {
  /** Light when not said. */
  readonly theme?: 'light' | 'dark';
  /** What is wide is broken into rows of phases so that it fills this sheet best. */
  readonly sheet?: Sheet;
}

/** The picture of a view of a map as it is saved. */
export function drawPicture(
  view: JourneyView,
  as: View,
  localize: Localize,
  { theme = 'light', sheet }: PictureOptions = {},
): Picture {
  const scene = sceneToSave(view, as, { measure: tableMeasure(), localize, sheet });
  return { svg: sceneSvg(scene, PALETTES[theme]), width: scene.width, height: scene.height };
}

/** A view of a map in numbers, in as many rows as fill a sheet best; a flow in rows also without one. */
export function sceneToSave(
  view: JourneyView,
  as: View,
  { sheet, ...options }: ViewSceneOptions & Pick<PictureOptions, 'sheet'>,
): Scene {
  const sceneFor = (wrap?: number) => viewScene(view, as, { ...options, wrap });
  // A flow is read row by row, like a text, also where it is not printed.
  const fills = sheet ?? (as === 'flow' ? LYING : undefined);
  return fills ? bestRows(sceneFor, fills) : sceneFor();
}
