import type { JourneyView, ViewExpectation } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Grid } from '../grid';
import type { Tools } from '../tools';
import type { LaneDrawing } from './lane';
import { listLane, type ListItem } from './list-cell';

/** What the customer expects, and whether it was met. */
export function drawExpectations(_view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  return listLane(grid, tools, ({ expectations }) =>
    expectations.map((expectation) => expectationItem(expectation, tools.localize)),
  );
}

function expectationItem(expectation: ViewExpectation, localize: Localize): ListItem {
  const { text, path, toward, aspect } = expectation;
  const note = toward && categoryText(toward, aspect, localize);
  return { text, path, note, ...metLook(expectation.met, localize) };
}

/** Whether an expectation was met, as a mark and in words. */
export function metLook(met: ViewExpectation['met'], localize: Localize): Pick<ListItem, 'mark' | 'title'> {
  switch (met) {
    case 'yes':
      return { mark: { name: 'check', paint: 'positive' }, title: localize('Met') };
    case 'partly':
      return { mark: { name: 'half', paint: 'neutral' }, title: localize('Partly met') };
    case 'no':
      return { mark: { name: 'cross', paint: 'negative' }, title: localize('Not met') };
    case undefined:
      return { mark: { name: 'ring', paint: 'neutral' } };
  }
}

/** What an expectation is about. */
export function categoryText(
  toward: NonNullable<ViewExpectation['toward']>,
  aspect: string | undefined,
  localize: Localize,
): string {
  const whom = towardText(toward, localize);
  return aspect === undefined ? whom : `${whom} · ${aspectText(aspect, localize)}`;
}

function towardText(toward: NonNullable<ViewExpectation['toward']>, localize: Localize): string {
  switch (toward) {
    case 'sales':
      return localize('Sales');
    case 'product':
      return localize('Product');
    case 'service':
      return localize('Service');
  }
}

function aspectText(aspect: string, localize: Localize): string {
  switch (aspect) {
    case 'competence':
      return localize('competence');
    case 'latitude':
      return localize('room to act');
    case 'individual-offers':
      return localize('individual offers');
    case 'friendliness':
      return localize('friendliness');
    case 'time-to-offer':
      return localize('time to offer');
    case 'scope':
      return localize('scope');
    case 'basic-functions':
      return localize('basic functions');
    case 'extended-functions':
      return localize('extended functions');
    case 'lifespan':
      return localize('lifespan');
    case 'quality-look':
      return localize('look');
    case 'quality-sound':
      return localize('sound');
    case 'quality-feel':
      return localize('feel');
    case 'ways-to-contact':
      return localize('ways to contact');
    case 'individual-answer':
      return localize('individual answer');
    case 'processing-time':
      return localize('processing time');
    default:
      return aspect;
  }
}
