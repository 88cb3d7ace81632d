import type { JourneyView } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { baseLine } from '../emotion/base-line';
import { highlights } from '../emotion/highlights';
import { feelingLabels } from '../emotion/labels';
import { curveLegend } from '../emotion/legend';
import { pointShape } from '../emotion/markers';
import { drawnWhole, overallBands, overallLabels } from '../emotion/overall';
import {
  plotCurves,
  plotHeight,
  plotScale,
  scoreHeight,
  type PlotScale,
  type PlottedCurve,
} from '../emotion/plot';
import { smoothLine, type Point, type SmoothLine } from '../curve';
import type { Grid } from '../grid';
import { formatScore } from '../numbers';
import type { Shape } from '../shapes';
import { line, round, STYLES, toGrid, type Tools } from '../tools';
import type { LaneDrawing } from './lane';

const TOP = 8;

/** The emotion curve: one smooth line per persona through the scores of the steps. */
export function drawEmotion(view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  if (!hasFeelings(view, grid)) return undefined;
  const legend = isFirstFelt(view, grid) ? curveLegend(view, grid, tools) : { shapes: [], height: 0 };
  const top = TOP + legend.height;
  const scale = plotScale(grid.right - grid.left, top);
  const bottom = top + plotHeight(scale);
  const curves = plotCurves(view, grid, scale);
  const room = { left: grid.left, right: grid.right, top, bottom };
  const asIs = plotAsIs(view, grid, scale, tools.localize);
  const lines = {
    curves: curves.map((curve) => curve.line),
    faint: asIs.map((curve) => curve.line),
    levels: drawnWhole(view.curves).flatMap(({ overall }) =>
      overall ? [scoreHeight(overall.score, scale)] : [],
    ),
  };
  const whole = overallLabels(curves, [...lines.curves, ...lines.faint], room, scale, tools);
  const marked = highlights(view, curves);
  const widths = new Map(grid.columns.map(({ index, width }) => [index, width]));
  const labels = feelingLabels(
    curves,
    [...whole.boxes, ...marked.boxes],
    lines,
    room,
    (step) => widths.get(step) ?? 0,
    tools,
  );
  const base = baseLine(grid, bottom, tools);
  const shapes: Shape[] = [
    { kind: 'group', dy: TOP, children: legend.shapes },
    ...rules(grid, scale, tools),
    ...overallBands(curves, [...whole.boxes, ...labels.boxes], room, scale),
    ...asIs.map(asIsShape),
    ...area(curves, scale),
    ...curves.map(curveShape(view, curves.length > 1)),
    ...curves.flatMap(({ points, look, curve }) =>
      points.map((point) =>
        pointShape(point, look, curve.name, view.steps[point.point.step], curves.length > 1, tools.localize),
      ),
    ),
    ...marked.shapes,
    ...whole.shapes,
    ...labels.shapes,
    ...base.shapes,
  ];
  return {
    height: toGrid(bottom + (base.height > 0 ? base.height + 8 : 0)),
    shapes: [
      {
        kind: 'group',
        name: 'emotion',
        data: { zero: round(scoreHeight(0, scale)), unit: String(scale.unit) },
        children: shapes,
      },
    ],
  };
}

/** Something of the emotions that lies in this row; a feeling of the whole alone is enough where all is one row. */
function hasFeelings(view: JourneyView, grid: Grid): boolean {
  const steps = new Set(grid.columns.flatMap(({ index }) => index ?? []));
  return (
    grid.columns.some(({ step }) => step?.baseService) ||
    view.curves.some(
      ({ points, overall }) =>
        points.some(({ step }) => steps.has(step)) || (overall && grid.last && grid.first),
    ) ||
    view.asIs.some(({ points }) => points.some(({ at }) => xAt(at, grid) !== undefined))
  );
}

/** Whether no row before has feelings, and with them the legend. */
function isFirstFelt(view: JourneyView, grid: Grid): boolean {
  const [begin = 0] = grid.columns.flatMap(({ index }) => index ?? []);
  return grid.first || !view.curves.some(({ points }) => points.some(({ step }) => step < begin));
}

function rules(grid: Grid, scale: PlotScale, tools: Tools): readonly Shape[] {
  const { localize } = tools;
  const names = new Map([
    [2, localize('very positive')],
    [0, localize('neutral')],
    [-2, localize('very negative')],
  ]);
  return [2, 1, 0, -1, -2].flatMap((score): readonly Shape[] => {
    const y = scoreHeight(score, scale);
    const name = names.get(score);
    const rule =
      score === 0
        ? line(grid.left, y, grid.right, y, 'border', { width: 1.25 })
        : line(grid.left, y, grid.right, y, 'line', { dash: '2 5' });
    if (name === undefined) return [rule];
    const width = grid.left - grid.gutter - 8;
    const x = grid.left - 8;
    return [rule, tools.text(name, STYLES.small, { x, y: y - 7, width, anchor: 'end' }).shape];
  });
}

/** Green above neutral and red below, under a single curve. */
function area(curves: readonly PlottedCurve[], scale: PlotScale): readonly Shape[] {
  const [only] = curves;
  if (curves.length !== 1 || !only?.line.ends) return [];
  const { from, to } = only.line.ends;
  const zero = scoreHeight(0, scale);
  const d = `${only.line.path}L${round(to)} ${round(zero)}L${round(from)} ${round(zero)}Z`;
  return [{ kind: 'path', d, feeling: { top: scoreHeight(2, scale), zero, bottom: scoreHeight(-2, scale) } }];
}

function curveShape(view: JourneyView, several: boolean): (curve: PlottedCurve) => Shape {
  return ({ line: { path }, look, curve }) => ({
    kind: 'group',
    name: 'curve',
    path: view.personas.find(({ id }) => id === curve.persona)?.path,
    data: curve.persona === undefined ? undefined : { persona: curve.persona },
    children: [
      { kind: 'path', d: path, stroke: look.paint, strokeWidth: 2.5, dash: several ? look.dash : undefined },
    ],
  });
}

interface AsIsLine {
  readonly points: readonly (Point & { readonly title: string })[];
  readonly line: SmoothLine;
}

function plotAsIs(view: JourneyView, grid: Grid, scale: PlotScale, localize: Localize): readonly AsIsLine[] {
  return view.asIs.map(({ points }) => {
    const placed = points.flatMap(({ at, score, title }) => {
      const x = xAt(at, grid);
      const said = [title, formatScore(score, localize)].filter(Boolean).join(' · ');
      return x === undefined
        ? []
        : [{ x, y: scoreHeight(score, scale), title: localize('today: {title}', { title: said }) }];
    });
    return { points: placed, line: smoothLine(placed) };
  });
}

/** The present state, faint, behind a target. */
function asIsShape({ points, line: { path } }: AsIsLine): Shape {
  const dots = points.map(({ x, y, title }): Shape => ({
    kind: 'group',
    title,
    children: [
      { kind: 'circle', x, y, radius: 2.5, fill: 'neutral', opacity: 0.6 },
      // What the mouse can meet.
      { kind: 'circle', x, y, radius: 8, fill: 'background', opacity: 0 },
    ],
  }));
  return {
    kind: 'group',
    path: '/basedOn',
    name: 'as-is',
    children: [{ kind: 'path', d: path, stroke: 'neutral', strokeWidth: 2, opacity: 0.55 }, ...dots],
  };
}

/** Where a place among the steps lies in this row; undefined when it lies in another. */
function xAt(at: number, grid: Grid): number | undefined {
  const columns = grid.columns.filter(({ index }) => index !== undefined);
  const column = columns.find(({ index = 0 }) => at >= index - 0.5 && at < index + 0.5);
  return column && column.x + (at - (column.index ?? 0) + 0.5) * column.width;
}
