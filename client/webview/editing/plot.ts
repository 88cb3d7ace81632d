/** The point of a curve in the picture, with the scale it stands on. */
export interface PlottedPoint {
  readonly element: SVGGElement;
  /** JSON pointer of the emotion. */
  readonly path: string;
  readonly score: number;
  /** Index of its step. */
  readonly step: number;
  /** Where it is, in the units of `plot`. */
  readonly x: number;
  readonly y: number;
  /** The lane that holds all curves. */
  readonly plot: SVGGElement;
  /** Height of score 0, and of one point of score. */
  readonly zero: number;
  readonly unit: number;
}

/** The points of all curves, in the order of the picture. */
export function pointsIn(picture: Element): readonly SVGGElement[] {
  return [...picture.querySelectorAll<SVGGElement>('.emotion .point[data-path]')];
}

/** What the picture says of a point; undefined for what is none. */
export function plotted(element: Element | null): PlottedPoint | undefined {
  const plot = element?.closest<SVGGElement>('.emotion');
  const circle = element?.querySelector('circle:last-of-type');
  if (!(element instanceof SVGGElement) || !plot || !circle) return undefined;
  const { path, score, step } = element.dataset;
  if (path === undefined || score === undefined || step === undefined) return undefined;
  return {
    element,
    path,
    score: Number(score),
    step: Number(step),
    x: Number(circle.getAttribute('cx')),
    y: Number(circle.getAttribute('cy')),
    plot,
    zero: Number(plot.dataset.zero),
    unit: Number(plot.dataset.unit),
  };
}

/** The height of a score, in the units of the plot. */
export function heightOf({ zero, unit }: PlottedPoint, score: number): number {
  return zero - score * unit;
}

/** The score after the mouse went from one height of the window to another, in halves. */
export function draggedScore(point: PlottedPoint, fromY: number, toY: number): number {
  // Screen pixels for one unit of the plot, at whatever zoom.
  const scale = point.plot.getScreenCTM()?.d ?? 1;
  return snapped(point.score - (toY - fromY) / (point.unit * scale));
}

/** The nearest score there is. */
export function snapped(score: number): number {
  const half = Math.round(Math.max(-2, Math.min(2, score)) * 2) / 2;
  return half === 0 ? 0 : half;
}
