import type { JourneyView, ViewObject, ViewPerson, ViewStep } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Grid } from '../grid';
import type { Shape } from '../shapes';
import type { Tools } from '../tools';
import type { LaneDrawing } from './lane';
import { listLane, type ListItem } from './list-cell';

/** Whom and what the customer meets. */
export function drawEncounters(_view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  return listLane(grid, tools, (step) => encounters(step, tools.localize));
}

function encounters({ people, objects }: ViewStep, localize: Localize): readonly ListItem[] {
  return [
    ...people.map((person) => personItem(person, localize)),
    ...objects.map((object) => objectItem(object, localize)),
  ];
}

function personItem({ name, path, role, latitude }: ViewPerson, localize: Localize): ListItem {
  const room = latitude && latitudeText(latitude, localize);
  const known = [role, room].filter((text) => text !== undefined).join(' · ');
  return {
    text: name,
    path,
    mark: { name: 'person', paint: 'muted' },
    title: known === '' ? undefined : known,
    badge: latitude && { width: 11, draw: (x, y) => bars(x, y, latitude) },
  };
}

function objectItem({ name, path, kind, origin }: ViewObject, localize: Localize): ListItem {
  const own = origin === 'user' ? localize("the customer's own") : undefined;
  return {
    text: name,
    path,
    mark: { name: kind === 'script' ? 'document' : 'object', paint: 'muted' },
    title: kind === 'script' ? localize('Script') : own,
  };
}

/** How much somebody may decide for the customer. */
export function latitudeText(latitude: NonNullable<ViewPerson['latitude']>, localize: Localize): string {
  switch (latitude) {
    case 'low':
      return localize('little room to act');
    case 'medium':
      return localize('some room to act');
    case 'high':
      return localize('much room to act');
  }
}

/** Three rising bars: how freely a person may act. */
export function bars(x: number, y: number, latitude: NonNullable<ViewPerson['latitude']>): readonly Shape[] {
  const filled = { low: 1, medium: 2, high: 3 }[latitude];
  return [0, 1, 2].map((index) => ({
    kind: 'rect',
    x: x + index * 4,
    y: y + 9 - index * 3,
    width: 3,
    height: 4 + index * 3,
    fill: index < filled ? 'muted' : 'border',
  }));
}
