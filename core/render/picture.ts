import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { PALETTES } from './palette';
import type { Scene } from './shapes';
import { sceneSvg } from './svg';
import { tableMeasure } from './text/measure';
import { viewScene, type View } from './view-scene';

/** A picture to be saved; its size is in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureOptions {
  /** Light when not said. */
  readonly theme?: 'light' | 'dark';
  /** What is wide is broken into rows of phases so that it fills this sheet best. Any unit, for its sides alone count. */
  readonly sheet?: { readonly width: number; readonly height: number };
}

/** The picture of a view of a map as it is saved. */
export function drawPicture(
  view: JourneyView,
  as: View,
  localize: Localize,
  { theme = 'light', sheet }: PictureOptions = {},
): Picture {
  const scene = sceneToSave(view, as, localize, sheet);
  return { svg: sceneSvg(scene, PALETTES[theme]), width: scene.width, height: scene.height };
}

function sceneToSave(view: JourneyView, as: View, localize: Localize, sheet: PictureOptions['sheet']): Scene {
  const sceneFor = (wrap?: number) => viewScene(view, as, { measure: tableMeasure(), localize, wrap });
  const inOneRow = sceneFor();
  // A flow is read row by row, like a text, also where it is not printed.
  const fills = sheet ?? (as === 'flow' ? LYING : undefined);
  if (!fills) return inOneRow;
  return ROW_WIDTHS.filter((width) => width < inOneRow.width)
    .map(sceneFor)
    .reduce((best, other) => (fit(other, fills) > fit(best, fills) ? other : best), inOneRow);
}

/** How wide rows may be, CSS px. */
const ROW_WIDTHS = [1_200, 1_500, 1_800, 2_200, 2_700, 3_300, 4_000];

/** A sheet as most screens and papers are. */
const LYING = { width: 3, height: 2 };

/** How large a picture can stand on a sheet, as a factor. */
function fit(
  picture: { readonly width: number; readonly height: number },
  sheet: { readonly width: number; readonly height: number },
): number {
  return Math.min(sheet.width / picture.width, sheet.height / picture.height);
}
