export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A factor, the whole picture, its whole width, or undefined for as wide as the panel while texts stay readable.
 */
export type Zoom = number | 'fit' | 'width' | undefined;

const smallest = 0.1;
const largest = 4;

/** Below this factor the texts of a map can no longer be read. */
export const READABLE = 0.7;

/** A factor within the limits of the zoom. */
export function limited(factor: number): number {
  return Math.min(largest, Math.max(smallest, factor));
}

/** How large a picture is drawn in a window, as a factor; both sizes in pixels. */
export function fitting(zoom: Zoom, picture: Size, window: Size): number {
  if (typeof zoom === 'number') return limited(zoom);
  if (picture.width <= 0 || picture.height <= 0 || window.width <= 0) return 1;
  const wide = window.width / picture.width;
  if (zoom === 'fit') return limited(Math.min(1, wide, window.height / picture.height));
  return limited(Math.min(1, zoom === 'width' ? wide : Math.max(READABLE, wide)));
}
