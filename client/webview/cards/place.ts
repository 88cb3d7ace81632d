export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 8;

/**
 * Where a card stands so that what it is about stays seen: below, above, beside, whichever has room for it first,
 * and within the window in any case. All in pixels of the window.
 */
export function placeBeside(
  about: Box,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const right = about.left + about.width + gap;
  const before = about.left - gap - card.width;
  const below = about.top + about.height + gap;
  const above = about.top - gap - card.height;
  const within = (at: number, size: number, room: number) => Math.max(gap, Math.min(at, room - size - gap));
  const left = within(about.left, card.width, window.width);
  const top = within(about.top, card.height, window.height);
  if (below + card.height + gap <= window.height) return { left, top: below };
  if (above >= gap) return { left, top: above };
  if (right + card.width + gap <= window.width) return { left: right, top };
  return { left: before >= gap ? before : left, top };
}
