import type { ViewEvidence, ViewStep } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { formatScore } from '../numbers';
import type { Role } from '../palette';
import type { Shape } from '../shapes';
import type { CurveLook, MarkerShape, PlottedPoint } from './plot';

/** The mark of one feeling, hollow without evidence. */
export function pointShape(
  { point, x, y }: PlottedPoint,
  look: CurveLook,
  name: string | undefined,
  step: ViewStep | undefined,
  several: boolean,
  localize: Localize,
): Shape {
  const paint = feelingPaint(point.score);
  const backed = point.evidence.sources.length > 0;
  const children: Shape[] = [];
  children.push(...markerShapes(look.marker, x, y, 5.5, paint, backed, several ? look.paint : 'background'));
  children.push({ kind: 'circle', x, y, radius: 12, fill: 'background', opacity: 0 });
  return {
    kind: 'group',
    name: 'point',
    path: point.path,
    data: { score: String(point.score), step: String(point.step) },
    title: pointTitle(point, name, step, localize),
    children,
  };
}

/** What a point says on hover: who feels what, why, and how that is known. */
function pointTitle(
  { score, feeling, because, evidence }: PlottedPoint['point'],
  name: string | undefined,
  step: ViewStep | undefined,
  localize: Localize,
): string {
  const shown = formatScore(score, localize);
  const feels = feeling === undefined ? shown : `${feeling} (${shown})`;
  return [
    ...(step ? [step.title] : []),
    name === undefined ? feels : localize('{name}: {feeling}', { name, feeling: feels }),
    ...(because === undefined ? [] : [because]),
    evidenceText(evidence, localize),
  ].join(' · ');
}

/** How something is known: from which sources, or that it is a guess. */
export function evidenceText({ sources, assumed }: ViewEvidence, localize: Localize): string {
  if (sources.length > 0) return localize('Evidence: {list}', { list: sources.join(', ') });
  return assumed ? localize('An assumption') : localize('No evidence yet');
}

/** Green above neutral, red below; the height says the same. */
export function feelingPaint(score: number): Role {
  return score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral';
}

/** A mark of the given shape, filled or hollow, on a rim that lifts it off the line. */
export function markerShapes(
  marker: MarkerShape,
  x: number,
  y: number,
  radius: number,
  paint: Role,
  filled: boolean,
  rim: Role,
): readonly Shape[] {
  const inner = filled ? paint : 'background';
  const own = rim === 'background' ? paint : rim;
  if (marker === 'circle') {
    return [
      { kind: 'circle', x, y, radius: radius + 2, fill: 'background' },
      { kind: 'circle', x, y, radius: radius - 0.5, fill: inner, stroke: own, strokeWidth: 2 },
    ];
  }
  return [
    { kind: 'circle', x, y, radius: radius + 2, fill: 'background' },
    { kind: 'path', d: outline(marker, x, y, radius), fill: inner, stroke: own, strokeWidth: 2 },
  ];
}

function outline(marker: Exclude<MarkerShape, 'circle'>, x: number, y: number, r: number): string {
  const at = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([dx, dy]) => `${String(x + dx * r)} ${String(y + dy * r)}`).join('L')}Z`;
  switch (marker) {
    case 'diamond':
      return at([
        [0, -1.15],
        [1.15, 0],
        [0, 1.15],
        [-1.15, 0],
      ]);
    case 'square':
      return at([
        [-0.85, -0.85],
        [0.85, -0.85],
        [0.85, 0.85],
        [-0.85, 0.85],
      ]);
    case 'triangle':
      return at([
        [0, -1.1],
        [1.05, 0.8],
        [-1.05, 0.8],
      ]);
    case 'wedge':
      return at([
        [-1.05, -0.8],
        [1.05, -0.8],
        [0, 1.1],
      ]);
    case 'bar':
      return at([
        [-0.45, -1.2],
        [0.45, -1.2],
        [0.45, 1.2],
        [-0.45, 1.2],
      ]);
    case 'hourglass':
      return at([
        [-0.95, -1],
        [0.95, -1],
        [0.2, 0],
        [0.95, 1],
        [-0.95, 1],
        [-0.2, 0],
      ]);
    case 'cross':
      return at([
        [-0.4, -1],
        [0.4, -1],
        [0.4, -0.4],
        [1, -0.4],
        [1, 0.4],
        [0.4, 0.4],
        [0.4, 1],
        [-0.4, 1],
        [-0.4, 0.4],
        [-1, 0.4],
        [-1, -0.4],
        [-0.4, -0.4],
      ]);
  }
}
