import type { ViewBaseService } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { PAD, type Column, type Grid } from '../grid';
import type { Shape } from '../shapes';
import { line, round, STYLES, type Tools } from '../tools';

/** Height of the strip with its labels, px. */
export const BASE_HEIGHT = 28;

/** What the customer takes for granted: a line that holds, is thin, or is cracked. */
export function baseLine(grid: Grid, top: number, tools: Tools): readonly Shape[] {
  return grid.columns.flatMap((column): readonly Shape[] => {
    const service = column.step?.baseService;
    return service ? [baseShape(service, column, top, tools)] : [];
  });
}

function baseShape(service: ViewBaseService, column: Column, top: number, tools: Tools): Shape {
  const { localize } = tools;
  const from = column.x + PAD;
  const to = column.x + column.width - PAD;
  const y = top + 5;
  const status = statusText(service.status, localize);
  const text = tools.text(service.name ?? localize('base service'), STYLES.small, {
    x: from,
    y: top + 11,
    width: to - from,
  });
  return {
    kind: 'group',
    path: service.path,
    name: 'base-service',
    title: `${localize('Base service')}: ${[service.name, status].filter((part) => part !== undefined).join(' – ')}`,
    box: { x: from, y: top, width: to - from, height: BASE_HEIGHT },
    children: [...stroke(service.status, from, to, y), text.shape],
  };
}

function stroke(status: ViewBaseService['status'], from: number, to: number, y: number): readonly Shape[] {
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
