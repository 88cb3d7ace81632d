import { fit, scenesInRows, type Sheet } from './rows';
import type { Scene, Shape } from './shapes';
import { STYLES } from './tools';

/** A picture on paper. */
export interface Sheets {
  /** One scene for each sheet, all of the same width. */
  readonly scenes: readonly Scene[];
  /** Whether the sheets lie; else they stand. */
  readonly lying: boolean;
}

/** Smaller letters are hard to read from paper. In millimetres: 4.5 pt. */
const SMALLEST_LETTERS = (4.5 / 72) * 25.4;

/** Above each row there is more room than this, px. */
const ABOVE_ROW = 20;

/**
 * Lays a picture on as few sheets as its letters can be read on, and on these as large as can be: in one row or in
 * several, on lying sheets or standing ones. Rows stay whole. `sheet` is the room on one, lying, mm.
 */
export function onSheets(sceneFor: (wrap?: number) => Scene, sheet: Sheet): Sheets {
  const standing = { width: sheet.height, height: sheet.width };
  const ways = scenesInRows(sceneFor).flatMap((scene) => {
    const tops = topsOf(scene);
    return [sheet, standing].map((room) => ({
      ...fewestSheets(scene, tops, room),
      scene,
      lying: room === sheet,
    }));
  });
  const readable = ways.filter(({ scale }) => scale >= leastScale);
  const fewest = Math.min(...readable.map(({ starts }) => starts.length));
  const rightMany = readable.filter(({ starts }) => starts.length === fewest);
  const [first, ...others] = rightMany.length > 0 ? rightMany : ways;
  if (!first) return { scenes: [], lying: true };
  const best = others.reduce((most, other) => (other.scale > most.scale ? other : most), first);
  return { scenes: cut(best.scene, best.starts), lying: best.lying };
}

/** Millimetres for each px. */
const leastScale = SMALLEST_LETTERS / STYLES.body.size;

/** Where a scene may be cut: above each of its rows. The header stays above all, the footer below the last. */
function topsOf({ shapes }: Scene): readonly number[] {
  const rows = shapes.flatMap((shape) =>
    shape.kind === 'group' && shape.name === 'row' ? [(shape.dy ?? 0) - ABOVE_ROW] : [],
  );
  return [0, ...(rows.length > 1 ? rows : [])];
}

interface Cut {
  /** Where each sheet starts, px from the top of the scene. */
  readonly starts: readonly number[];
  /** How large the scene can stand on the sheets. */
  readonly scale: number;
}

/** The fewest sheets with letters that can be read, and the largest letters on so many. */
function fewestSheets({ width, height }: Scene, tops: readonly number[], room: Sheet): Cut {
  const cutFor = (limit: number): Cut => {
    const starts = startsOf(tops, height, limit);
    const highest = Math.max(...starts.map((start, index) => (starts[index + 1] ?? height) - start));
    return { starts, scale: fit({ width, height: highest }, room) };
  };
  let [low, high] = [0, room.height / leastScale];
  let best = cutFor(high);
  while (high - low > 8) {
    const middle = (low + high) / 2;
    const tried = cutFor(middle);
    if (tried.starts.length > best.starts.length) low = middle;
    else {
      high = middle;
      best = tried;
    }
  }
  return best;
}

/** Sheets no higher than this, unless what cannot be cut is. */
function startsOf(tops: readonly number[], height: number, limit: number): readonly number[] {
  const starts = [0];
  tops.forEach((top, index) => {
    const bottom = tops[index + 1] ?? height;
    const start = starts.at(-1) ?? 0;
    if (top > start && bottom - start > limit) starts.push(top);
  });
  return starts;
}

function cut(scene: Scene, starts: readonly number[]): readonly Scene[] {
  if (starts.length === 1) return [scene];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? scene.height;
    const shapes = scene.shapes.flatMap((shape): readonly Shape[] => {
      const y = shape.kind === 'group' ? (shape.dy ?? 0) : 0;
      return shape.kind === 'group' && y >= start && y < end ? [{ ...shape, dy: y - start }] : [];
    });
    return { ...scene, height: end - start, shapes };
  });
}
