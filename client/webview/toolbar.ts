import type { Localize } from '../../core/text';
import { element } from './elements';

/** From left to right: how to look at the map, what of it, how large, and what to do with it. */
export type ToolbarGroup = 'views' | 'filters' | 'zoom' | 'map';

/** The bar above the picture. */
export interface Toolbar {
  readonly root: HTMLElement;
  /** Puts buttons and the like at the end of a group. */
  add(group: ToolbarGroup, ...elements: readonly HTMLElement[]): void;
}

/** The bar, empty at first. */
export function toolbar(localize: Localize): Toolbar {
  const group = (className: string, label?: string): HTMLElement =>
    element('div', { class: className, role: 'group', 'aria-label': label });
  const groups: Readonly<Record<ToolbarGroup, HTMLElement>> = {
    views: group('views', localize('View')),
    filters: group('group', localize('What is shown')),
    zoom: group('group', localize('Zoom')),
    map: group('group', localize('This map')),
  };
  const root = element(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': localize('Tools') },
    groups.views,
    element('div', { class: 'space' }),
    groups.filters,
    groups.zoom,
    groups.map,
  );
  return { root, add: (name, ...elements) => groups[name].append(...elements) };
}
