/** Where something stands in a picture, in any unit. */
export interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What stands in one band of the picture is beside each other, at whatever height; absent outside of bands. */
  readonly band?: unknown;
  /** What belongs to one step is over and under each other, wherever it stands; absent for what belongs to none. */
  readonly step?: string | undefined;
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Less than this is no difference in height. */
const same = 1;

/** The index of what an arrow key leads to from a place; -1 where nothing lies that way. */
export function neighbour(places: readonly Place[], from: Place, direction: Direction): number {
  const next =
    direction === 'ArrowUp' || direction === 'ArrowDown'
      ? overOrUnder(places, from, direction === 'ArrowUp' ? -1 : 1)
      : beside(places, from, direction === 'ArrowLeft' ? -1 : 1);
  return next ? places.indexOf(next) : -1;
}

/** The nearest that shares some of the width or the step; where nothing does, the nearest of all. */
function overOrUnder(places: readonly Place[], from: Place, sign: 1 | -1): Place | undefined {
  const beyond = places.filter(({ top }) => sign * (top - from.top) > same);
  const column = beyond.filter(
    ({ left, right, step }) =>
      (right > from.left && left < from.right) || (step !== undefined && step === from.step),
  );
  return least(column.length > 0 ? column : beyond, (place) => [
    Math.round(sign * (place.top - from.top)),
    Math.max(place.left - from.right, from.left - place.right, 0),
    place.left,
  ]);
}

/** The nearest in the same band, or outside of bands the nearest that shares some of the height. */
function beside(places: readonly Place[], from: Place, sign: 1 | -1): Place | undefined {
  const beyond = places.filter(({ left, right }) =>
    sign > 0 ? left >= from.right - same : right <= from.left + same,
  );
  const row = beyond.filter((place) =>
    from.band !== undefined || place.band !== undefined
      ? place.band === from.band
      : place.top < from.bottom && place.bottom > from.top,
  );
  return least(row, (place) => [
    Math.round(sign > 0 ? place.left : -place.right),
    Math.abs(place.top - from.top),
  ]);
}

/** The first of those with the least measures: the second counts where the first is equal. */
function least(places: readonly Place[], measures: (place: Place) => readonly number[]): Place | undefined {
  return places
    .map((place) => ({ place, by: measures(place) }))
    .toSorted((a, b) => a.by.map((value, at) => value - (b.by[at] ?? 0)).find((each) => each !== 0) ?? 0)[0]
    ?.place;
}
