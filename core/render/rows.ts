import type { Scene } from './shapes';

/** The sides of a sheet. Any unit, for their relation alone counts. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** A sheet as most screens are. */
export const LYING: Sheet = { width: 3, height: 2 };

/** How wide rows may be, CSS px. */
const ROW_WIDTHS = [800, 1_000, 1_200, 1_500, 1_800, 2_200, 2_700, 3_300, 4_000];

/** The scene of a single row, and those with rows of this width and that. */
export function scenesInRows(sceneFor: (wrap?: number) => Scene): readonly Scene[] {
  const inOneRow = sceneFor();
  return [inOneRow, ...ROW_WIDTHS.filter((width) => width < inOneRow.width).map(sceneFor)];
}

/** Of the scenes with rows of this width and that, and the one of a single row, the one that fills a sheet best. */
export function bestRows(sceneFor: (wrap?: number) => Scene, sheet: Sheet): Scene {
  return scenesInRows(sceneFor).reduce((best, other) =>
    fit(other, sheet) > fit(best, sheet) ? other : best,
  );
}

/** How large a picture can stand on a sheet, as a factor. */
export function fit(picture: Sheet, sheet: Sheet): number {
  return Math.min(sheet.width / picture.width, sheet.height / picture.height);
}
