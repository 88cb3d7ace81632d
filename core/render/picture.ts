import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { mapScene } from './map-scene';
import { PALETTES } from './palette';
import { sceneSvg } from './svg';
import { tableMeasure } from './text/measure';

/** The views that are drawn without a browser. */
export const PICTURES = ['map', 'curve'] as const;

export type PictureView = (typeof PICTURES)[number];

/** A picture to be saved; its size is in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureOptions {
  /** Light when not said. */
  readonly theme?: 'light' | 'dark';
  /** A wide map is broken into rows of phases so that it fills this sheet best. Any unit, for its sides alone count. */
  readonly sheet?: { readonly width: number; readonly height: number };
}

/** The picture of a map, or of its phases, steps and emotion alone, as it is saved. */
export function drawPicture(
  view: JourneyView,
  as: PictureView,
  localize: Localize,
  { theme = 'light', sheet }: PictureOptions = {},
): Picture {
  const sceneFor = (wrap: number | undefined) =>
    mapScene(view, {
      measure: tableMeasure(),
      localize,
      ...(as === 'curve' ? { lanes: ['phases', 'steps', 'emotion'] } : {}),
      ...(wrap === undefined ? {} : { wrap }),
    });
  const inOneRow = sceneFor(undefined);
  const scene = sheet
    ? ROW_WIDTHS.filter((width) => width < inOneRow.width)
        .map(sceneFor)
        .reduce((best, other) => (fit(other, sheet) > fit(best, sheet) ? other : best), inOneRow)
    : inOneRow;
  return { svg: sceneSvg(scene, PALETTES[theme]), width: scene.width, height: scene.height };
}

/** How wide the rows on a sheet may be, CSS px. */
const ROW_WIDTHS = [1_200, 1_500, 1_800, 2_200, 2_700, 3_300, 4_000];

/** How large a picture can stand on a sheet, as a factor. */
function fit(
  picture: { readonly width: number; readonly height: number },
  sheet: { readonly width: number; readonly height: number },
): number {
  return Math.min(sheet.width / picture.width, sheet.height / picture.height);
}
