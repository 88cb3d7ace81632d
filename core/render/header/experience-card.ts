import type { JourneyView, ViewCurve } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { feelingPaint, markerShapes } from '../emotion/markers';
import { curveLook } from '../emotion/plot';
import { formatScore } from '../numbers';
import type { Shape } from '../shapes';
import { STYLES, toGrid, type Tools } from '../tools';
import type { Card, CardDrawing } from './card';

const PADDING = 16;
const FIGURE = 64;
/** What stands in a row beside a name: paddings, a mark, two figures. */
const NAME_BESIDE = 2 * PADDING + 18 + 2 * FIGURE;

/** How it feels on average and as a whole, per persona, and how company, brand and product are seen. */
export function experienceCard(view: JourneyView, tools: Tools): Card | undefined {
  const felt = view.curves.some(({ mean }) => mean !== undefined);
  if (!felt && view.perception.length === 0) return undefined;
  const natural = view.perception.length > 0 ? 304 : 216;
  const names = view.curves.map(({ name = '' }) => tools.width(name, STYLES.body));
  const wanted = Math.min(Math.ceil(Math.max(0, ...names)) + NAME_BESIDE, natural + 96);
  return {
    least: natural,
    natural: Math.max(natural, wanted),
    most: natural + 96,
    draw: (width) => draw(view, width, tools),
  };
}

function draw(view: JourneyView, width: number, tools: Tools): CardDrawing {
  const { localize } = tools;
  const inner = width - 2 * PADDING;
  const several = view.curves.length > 1;
  const whole = view.curves.some(({ overall }) => overall);
  const shapes: Shape[] = [];
  let y = PADDING - 2;
  const columns = [
    { x: width - PADDING - (whole ? FIGURE : 0), text: localize('steps') },
    ...(whole ? [{ x: width - PADDING, text: localize('as a whole') }] : []),
  ];
  const names = inner - FIGURE * columns.length - 8;
  // A name may run on to the first figure, which is narrower than its column.
  const meanWidth = Math.max(
    0,
    ...view.curves.map(({ mean }) => (mean === undefined ? 0 : figureWidth(mean, tools))),
  );
  const nameRoom = (columns[0]?.x ?? 0) - PADDING - meanWidth - 8;
  shapes.push(tools.text(localize('Experience'), STYLES.label, { x: PADDING, y, width: names }).shape);
  for (const { x, text } of columns)
    shapes.push(tools.text(text, STYLES.small, { x, y, width: FIGURE - 4, anchor: 'end' }).shape);
  y += 18;
  for (const curve of view.curves) {
    const wholeAt = whole ? width - PADDING : undefined;
    const row = curveRow(curve, y, columns[0]?.x ?? 0, wholeAt, nameRoom, several, tools);
    shapes.push(row.shape);
    y += row.height + 4;
  }
  for (const { of, text, path } of view.perception) {
    y += 2;
    const label = perceptionName(of, localize);
    const indent =
      Math.max(
        ...view.perception.map((each) => tools.width(perceptionName(each.of, localize), STYLES.small)),
      ) + 10;
    const name = tools.text(label, STYLES.small, { x: PADDING, y: y + 1, width: indent });
    const words = tools.text(text, STYLES.body, {
      x: PADDING + indent,
      y,
      width: inner - indent,
      maxLines: 3,
    });
    shapes.push({ kind: 'group', path, children: [name.shape, words.shape] });
    y += Math.max(words.height, 16);
  }
  return { height: toGrid(y + PADDING - 4), shapes };
}

function curveRow(
  { name, order, mean, overall }: ViewCurve,
  y: number,
  meanAt: number,
  wholeAt: number | undefined,
  width: number,
  several: boolean,
  tools: Tools,
): { readonly shape: Shape; readonly height: number } {
  const { localize } = tools;
  const look = curveLook(order);
  const indent = several ? 18 : 0;
  const children: Shape[] = several
    ? [...markerShapes(look.marker, PADDING + 6, y + 8, 5, look.paint, true, look.paint)]
    : [];
  const who = tools.text(name ?? localize('Everybody'), STYLES.body, {
    x: PADDING + indent,
    y,
    width: width - indent,
    maxLines: 2,
  });
  children.push(who.shape);
  const figure = (score: number, x: number) => {
    const style = { ...STYLES.stepTitle, fill: feelingFigure(score) };
    children.push(
      tools.text(formatScore(score, localize), style, { x, y, width: FIGURE, anchor: 'end' }).shape,
    );
  };
  if (mean !== undefined) figure(mean, meanAt);
  if (overall && wholeAt !== undefined) figure(overall.score, wholeAt);
  const title = [overall?.feeling, overall?.because].filter((part) => part !== undefined).join(' · ');
  return {
    shape: { kind: 'group', path: overall?.path, title: title === '' ? undefined : title, children },
    height: Math.max(who.height, 16),
  };
}

function figureWidth(score: number, { width, localize }: Tools): number {
  return width(formatScore(score, localize), STYLES.stepTitle);
}

function feelingFigure(score: number) {
  const paint = feelingPaint(Math.round(score * 10) / 10);
  return paint === 'neutral' ? 'ink' : paint;
}

function perceptionName(of: 'company' | 'brand' | 'product', localize: Localize): string {
  switch (of) {
    case 'company':
      return localize('Company');
    case 'brand':
      return localize('Brand');
    case 'product':
      return localize('Product');
  }
}
