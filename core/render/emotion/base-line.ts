import type { ViewBaseService } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { PAD, type Column, type Grid } from '../grid';
import type { Shape } from '../shapes';
import { line, round, STYLES, type Tools } from '../tools';

const LABEL = 11;
const MOST_LINES = 2;
const BETWEEN = 16;

/** What the customer takes for granted: a line that holds, is thin, or is cracked. Its name may reach as far as the next. */
export function baseLine(
  grid: Grid,
  top: number,
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const based = grid.columns.filter(({ step }) => step?.baseService);
  const drawn = based.flatMap((column, index) => {
    const service = column.step?.baseService;
    const next = based[index + 1];
    const end = next ? next.x + PAD - BETWEEN : grid.right - PAD;
    return service ? [baseShape(service, column, end, top, tools)] : [];
  });
  return {
    shapes: drawn.map(({ shape }) => shape),
    height: Math.max(0, ...drawn.map(({ height }) => height)),
  };
}

function baseShape(
  service: ViewBaseService,
  column: Column,
  end: number,
  top: number,
  tools: Tools,
): { readonly shape: Shape; readonly height: number } {
  const { localize } = tools;
  const from = column.x + PAD;
  const to = column.x + column.width - PAD;
  const status = statusText(service.status, localize);
  const width = Math.max(to, end) - from;
  const text = tools.text(service.name ?? localize('base service'), STYLES.small, {
    x: from,
    y: top + LABEL,
    width,
    maxLines: MOST_LINES,
  });
  const height = LABEL + text.height + 4;
  const shape: Shape = {
    kind: 'group',
    path: service.path,
    name: 'base-service',
    title: `${localize('Base service')}: ${[service.name, status].filter((part) => part !== undefined).join(' – ')}`,
    box: { x: from, y: top, width, height },
    children: [...baseStroke(service.status, from, to, top + 5), text.shape],
  };
  return { shape, height };
}

/** The line of a base service from x to x at height y, by how it is kept. */
export function baseStroke(
  status: ViewBaseService['status'],
  from: number,
  to: number,
  y: number,
): readonly Shape[] {
  if (status === 'at-risk') return [line(from, y, to, y, 'base', { width: 3, dash: '8 6' })];
  if (status !== 'unmet') return [line(from, y, to, y, 'base', { width: 3 })];
  const middle = (from + to) / 2;
  const crack = `M${round(middle - 4)} ${round(y - 6)}l5 5l-4 3l5 5`;
  return [
    line(from, y, middle - 8, y, 'negative', { width: 3 }),
    line(middle + 8, y, to, y, 'negative', { width: 3 }),
    { kind: 'path', d: crack, stroke: 'negative', strokeWidth: 1.75 },
  ];
}

function statusText(status: ViewBaseService['status'], localize: Localize): string | undefined {
  switch (status) {
    case 'met':
      return localize('met');
    case 'at-risk':
      return localize('at risk');
    case 'unmet':
      return localize('not met');
    case undefined:
      return undefined;
  }
}
