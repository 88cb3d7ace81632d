import type { Box, Shape } from '../shapes';
import type { SmoothLine } from '../curve';
import { formatScore } from '../numbers';
import { line, STYLES, type Tools } from '../tools';
import { crossed, type LabelRoom } from './labels';
import { scoreHeight, type PlottedCurve } from './plot';

export interface OverallDrawing {
  /** Behind the curves. */
  readonly bands: readonly Shape[];
  /** Over them. */
  readonly labels: readonly Shape[];
  /** What the labels cover. */
  readonly boxes: readonly Box[];
}

/** The dashed line of the journey as a whole, with its distance to the mean of the steps shaded. */
export function overallLines(
  curves: readonly PlottedCurve[],
  lines: readonly SmoothLine[],
  room: LabelRoom,
  top: number,
  tools: Tools,
): OverallDrawing {
  const bands: Shape[] = [];
  const labels: Shape[] = [];
  const boxes: Box[] = [];
  const several = curves.length > 1;
  for (const { curve, look } of curves) {
    const { overall, mean } = curve;
    if (!overall) continue;
    const y = scoreHeight(overall.score, top);
    const worse = mean === undefined || overall.score < mean;
    const paint = several ? look.paint : worse ? 'negative' : 'positive';
    const at = scoreHeight(mean ?? overall.score, top);
    bands.push({
      kind: 'group',
      path: overall.path,
      name: 'overall',
      title: overall.because ?? overall.feeling,
      children: [
        {
          kind: 'rect',
          x: room.left,
          y: Math.min(y, at),
          width: room.right - room.left,
          height: Math.abs(at - y),
          fill: paint,
          opacity: 0.07,
        },
        line(room.left, y, room.right, y, paint, { width: 1.5, dash: '6 5' }),
      ],
    });
    const score = formatScore(overall.score, tools.localize);
    const text = several
      ? tools.localize('{name} as a whole: {score}', { name: curve.name ?? '', score })
      : wholeText(score, mean, tools);
    const style = { ...STYLES.label, fill: paint };
    const block = tools.text(text, style, { x: 0, y: 0, width: room.right - room.left, halo: true });
    const place = freePlace(block.width, y, curves, lines, boxes, room);
    if (!place) continue;
    boxes.push(place);
    labels.push({ ...block.shape, x: place.x, y: place.y + 7 + 11 * 0.36 });
  }
  return { bands, labels, boxes };
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
