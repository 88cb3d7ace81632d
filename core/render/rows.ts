import type { Scene } from './shapes';

/** The sides of a sheet. Any unit, for their relation alone counts. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** A sheet as most screens and papers are. */
export const LYING: Sheet = { width: 3, height: 2 };

/** How wide rows may be, CSS px. */
const ROW_WIDTHS = [1_200, 1_500, 1_800, 2_200, 2_700, 3_300, 4_000];

/** Of the scenes with rows of this width and that, and the one of a single row, the one that fills a sheet best. */
export function bestRows(sceneFor: (wrap?: number) => Scene, sheet: Sheet): Scene {
  const inOneRow = sceneFor();
  return ROW_WIDTHS.filter((width) => width < inOneRow.width)
    .map(sceneFor)
    .reduce((best, other) => (fit(other, sheet) > fit(best, sheet) ? other : best), inOneRow);
}

/** How large a picture can stand on a sheet, as a factor. */
function fit(picture: Sheet, sheet: Sheet): number {
  return Math.min(sheet.width / picture.width, sheet.height / picture.height);
}
