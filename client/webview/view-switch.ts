import type { Localize } from '../../core/text';
import type { ViewMode } from '../preview/messages';
import { button } from './buttons';
import type { Part } from './part';

/** The buttons that switch between the ways to look at a map. */
export const viewSwitch: Part = (page) => {
  const views = page.modes.map((mode) => {
    const made = button(viewName(mode, page.localize), undefined, () => page.choose(mode));
    made.classList.add('view');
    made.dataset.mode = mode;
    return made;
  });
  const show = (mode: ViewMode): void => {
    for (const view of views) view.setAttribute('aria-pressed', String(view.dataset.mode === mode));
  };
  show(page.mode);
  page.on.mode.on(show);
  page.toolbar.add('views', ...views);
};

/** What a way to look at a map is called. */
export function viewName(mode: ViewMode, localize: Localize): string {
  switch (mode) {
    case 'map':
      return localize('Map');
    case 'curve':
      return localize('Curve');
    case 'flow':
      return localize('Flow');
    case 'priorities':
      return localize('Priorities');
    case 'table':
      return localize('Table');
  }
}
