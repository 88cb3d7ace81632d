import type { Localize } from '../../core/text';
import type { ViewMode } from '../preview/messages';
import { element } from './elements';
import { icon, type IconName } from './icons';

export interface ToolbarActions {
  readonly choose: (mode: ViewMode) => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomToFit: () => void;
  readonly zoomToFull: () => void;
  readonly lock: (locked: boolean) => void;
  readonly export: () => void;
}

export interface Toolbar {
  readonly root: HTMLElement;
  showMode(mode: ViewMode): void;
  /** Picture pixels to screen pixels. */
  showZoom(zoom: number): void;
  showLocked(locked: boolean): void;
}

/** How much one press of a zoom button changes. */
const zoomStep = 1.25;

/** The bar above the picture. */
export function toolbar(localize: Localize, actions: ToolbarActions): Toolbar {
  const views = [
    viewButton('map', localize('Map'), actions.choose),
    viewButton('curve', localize('Curve'), actions.choose),
    viewButton('flow', localize('Flow'), actions.choose),
    viewButton('priorities', localize('Priorities'), actions.choose),
  ];
  const percent = button('100 %', localize('Zoom to full size'), actions.zoomToFull);
  percent.classList.add('percent');
  const lock = iconButton('unlocked', localize('Stay with this map'), () =>
    actions.lock(lock.getAttribute('aria-pressed') !== 'true'),
  );
  lock.setAttribute('aria-pressed', 'false');
  const root = element(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': localize('Preview') },
    element('div', { class: 'views', role: 'group', 'aria-label': localize('View') }, ...views),
    element('div', { class: 'space' }),
    element(
      'div',
      { class: 'group', role: 'group', 'aria-label': localize('Zoom') },
      iconButton('zoomOut', localize('Zoom out'), () => actions.zoomBy(1 / zoomStep)),
      percent,
      iconButton('zoomIn', localize('Zoom in'), () => actions.zoomBy(zoomStep)),
      iconButton('fit', localize('Show the whole picture'), actions.zoomToFit),
    ),
    element('div', { class: 'group' }, lock, iconButton('export', localize('Export as SVG'), actions.export)),
  );
  return {
    root,
    showMode: (mode) => {
      for (const view of views) view.setAttribute('aria-pressed', String(view.dataset.mode === mode));
    },
    showZoom: (zoom) => {
      percent.textContent = `${Math.round(zoom * 100)} %`;
    },
    showLocked: (locked) => {
      lock.setAttribute('aria-pressed', String(locked));
      lock.replaceChildren(icon(locked ? 'locked' : 'unlocked'));
    },
  };
}

function viewButton(mode: ViewMode, label: string, choose: (mode: ViewMode) => void): HTMLButtonElement {
  const made = button(label, undefined, () => choose(mode));
  made.classList.add('view');
  made.dataset.mode = mode;
  return made;
}

function iconButton(name: IconName, label: string, act: () => void): HTMLButtonElement {
  const made = button(icon(name), label, act);
  made.dataset.action = name;
  return made;
}

function button(content: Node | string, label: string | undefined, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', title: label, 'aria-label': label }, content);
  made.addEventListener('click', act);
  return made;
}
