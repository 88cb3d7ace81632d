import type { JourneyView, ViewPain, ViewReason, ViewStep } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Grid } from '../grid';
import type { Tools } from '../tools';
import type { LaneDrawing } from './lane';
import { listLane, type ListItem } from './list-cell';

/** What hurts and what pleases, unexpected delights first, and why customers get in touch. */
export function drawPains(_view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  return listLane(grid, tools, (step) => painsAndGains(step, tools.localize));
}

function painsAndGains(
  { wow, gains, pains, reasons, treatedAs, path, recovery }: ViewStep,
  localize: Localize,
) {
  const items: ListItem[] = [];
  if (wow)
    items.push({
      ...wow,
      mark: { name: 'sparkle', paint: 'moment', filled: true },
      title: localize('Unexpectedly good'),
    });
  for (const gain of gains) items.push({ ...gain, mark: { name: 'plus', paint: 'positive' } });
  for (const pain of pains) items.push(painItem(pain, localize));
  if (treatedAs === 'object')
    items.push({
      text: localize('treated as an object'),
      path: `${path}/treatedAs`,
      mark: { name: 'minus', paint: 'negative' },
    });
  for (const reason of reasons) items.push(reasonItem(reason, localize));
  if (recovery)
    items.push({
      ...recovery,
      mark: { name: 'check', paint: 'muted' },
      title: localize('When it goes wrong: {text}', { text: recovery.text }),
    });
  return items;
}

function painItem({ text, path, churnRisk }: ViewPain, localize: Localize): ListItem {
  return {
    text,
    path,
    mark: { name: churnRisk === undefined ? 'minus' : 'leave', paint: 'negative' },
    note: churnRisk && churnText(churnRisk, localize),
  };
}

/** How likely a pain makes customers leave. */
export function churnText(risk: NonNullable<ViewPain['churnRisk']>, localize: Localize): string {
  switch (risk) {
    case 'low':
      return localize('low churn risk');
    case 'medium':
      return localize('medium churn risk');
    case 'high':
      return localize('high churn risk');
  }
}

function reasonItem({ text, path, rootCause, volume }: ViewReason, localize: Localize): ListItem {
  return {
    text,
    path,
    mark: { name: 'contact', paint: 'accent' },
    note: volume,
    title:
      rootCause === undefined
        ? localize('Reason for contact')
        : localize('Reason for contact; its cause: {cause}', { cause: rootCause }),
  };
}
