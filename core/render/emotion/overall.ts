import type { ViewCurve } from '../../insight/journey-view';
import type { Box, Shape } from '../shapes';
import type { SmoothLine } from '../curve';
import { formatScore } from '../numbers';
import type { Role } from '../palette';
import { round, STYLES, type Tools } from '../tools';
import { crossed, type LabelRoom, type Labels } from './labels';
import { scoreHeight, type PlotScale, type PlottedCurve } from './plot';

/** More lines and shadings would add up to a grey band. */
const MOST_WHOLE = 3;

/** The curves whose journey as a whole is drawn; that of the others stands in the legend. */
export function drawnWhole(curves: readonly ViewCurve[]): readonly ViewCurve[] {
  return curves.filter(({ overall }) => overall).slice(0, MOST_WHOLE);
}

/** What the lines of the journey as a whole say, each beside its line where that is free. */
export function overallLabels(
  curves: readonly PlottedCurve[],
  lines: readonly SmoothLine[],
  room: LabelRoom,
  scale: PlotScale,
  tools: Tools,
): Labels {
  const shapes: Shape[] = [];
  const boxes: Box[] = [];
  const several = curves.length > 1;
  const drawn = drawnWhole(curves.map(({ curve }) => curve));
  for (const plotted of curves) {
    const { overall, mean } = plotted.curve;
    if (!overall || !drawn.includes(plotted.curve)) continue;
    const y = scoreHeight(overall.score, scale);
    const score = formatScore(overall.score, tools.localize);
    const text = several
      ? tools.localize('{name} as a whole: {score}', { name: plotted.curve.name ?? '', score })
      : wholeText(score, mean, tools);
    const style = { ...STYLES.label, fill: overallPaint(plotted, several) };
    const block = tools.text(text, style, { x: 0, y: 0, width: room.right - room.left, halo: true });
    const place = freePlace(block.width, y, curves, lines, boxes, room);
    if (!place) continue;
    boxes.push(place);
    shapes.push({ ...block.shape, x: place.x, y: place.y + 7 + 11 * 0.36 });
  }
  return { shapes, boxes };
}

/**
 * The dashed line of the journey as a whole, with its distance to the mean of the steps shaded. The line leaves out
 * what labels cover, so that it never looks like a stroke through a word.
 */
export function overallBands(
  curves: readonly PlottedCurve[],
  labels: readonly Box[],
  room: LabelRoom,
  scale: PlotScale,
): readonly Shape[] {
  const drawn = drawnWhole(curves.map(({ curve }) => curve));
  return curves.flatMap((plotted): readonly Shape[] => {
    const { overall, mean } = plotted.curve;
    if (!overall || !drawn.includes(plotted.curve)) return [];
    const y = scoreHeight(overall.score, scale);
    const paint = overallPaint(plotted, curves.length > 1);
    const at = scoreHeight(mean ?? overall.score, scale);
    const area = {
      x: room.left,
      y: Math.min(y, at),
      width: room.right - room.left,
      height: Math.abs(at - y),
    };
    const d = stretches(y, labels, room)
      .map(([from, to]) => `M${round(from)} ${round(y)}L${round(to)} ${round(y)}`)
      .join('');
    return [
      {
        kind: 'group',
        path: overall.path,
        name: 'overall',
        title: overall.because ?? overall.feeling,
        children: [
          { kind: 'rect', ...area, fill: paint, opacity: 0.07 },
          { kind: 'path', d, stroke: paint, strokeWidth: 1.5, dash: '6 5' },
        ],
      },
    ];
  });
}

function overallPaint({ curve: { overall, mean }, look }: PlottedCurve, several: boolean): Role {
  if (several) return look.paint;
  return overall && mean !== undefined && overall.score >= mean ? 'positive' : 'negative';
}

const CLEAR = 4;
const SHORTEST = 6;

/** What is left of a level line where boxes stand on it. */
function stretches(
  y: number,
  boxes: readonly Box[],
  room: LabelRoom,
): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  let from = room.left;
  const on = boxes.filter((box) => y > box.y - 1 && y < box.y + box.height + 1);
  for (const { x, width } of on.toSorted((a, b) => a.x - b.x)) {
    if (x - CLEAR - from >= SHORTEST) found.push([from, x - CLEAR]);
    from = Math.max(from, x + width + CLEAR);
  }
  if (room.right - from >= SHORTEST || found.length === 0)
    found.push([Math.min(from, room.right), room.right]);
  return found;
}

function wholeText(score: string, mean: number | undefined, { localize }: Tools): string {
  return mean === undefined
    ? localize('The journey as a whole: {score}', { score })
    : localize('The journey as a whole: {score}. The steps average {mean}.', {
        score,
        mean: formatScore(mean, localize),
      });
}

/** The first place along the line that no curve, mark or label runs through. */
function freePlace(
  width: number,
  y: number,
  curves: readonly PlottedCurve[],
  lines: readonly SmoothLine[],
  boxes: readonly Box[],
  room: LabelRoom,
): Box | undefined {
  for (let x = room.left + 8; x + width <= room.right; x += 24) {
    for (const top of [y + 3, y - 17]) {
      const box = { x, y: top, width, height: 14 };
      const wide = { x: x - 8, y: top - 4, width: width + 16, height: 22 };
      const marked = curves.some(({ points }) =>
        points.some(
          (point) => point.x > x - 12 && point.x < x + width + 12 && Math.abs(point.y - top - 7) < 34,
        ),
      );
      const covers = boxes.some(
        (other) => other.x < x + width && x < other.x + other.width && Math.abs(other.y - top) < 14,
      );
      if (!marked && !covers && crossed(wide, lines) === 0) return box;
    }
  }
  return undefined;
}
