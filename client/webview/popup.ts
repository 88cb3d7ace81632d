import { element } from './elements';

/** A small window under a button, which a click outside, Escape, or leaving it closes. */
export interface Popup {
  /** To be put into the page right after its button. */
  readonly root: HTMLElement;
  /** Fills it anew each time that it opens. */
  readonly open: boolean;
  close(): void;
}

/**
 * Ties a small window to a button. `fill` gives what it holds, each time that it opens. The browser's own popover
 * looks after Escape, clicks outside and the focus.
 */
export function popup(owner: HTMLButtonElement, label: string, fill: () => readonly HTMLElement[]): Popup {
  const root = element('div', { class: 'popup', popover: 'auto', role: 'dialog', 'aria-label': label });
  owner.popoverTargetElement = root;
  owner.setAttribute('aria-haspopup', 'dialog');
  owner.setAttribute('aria-expanded', 'false');
  const isOpen = (): boolean => root.matches(':popover-open');
  root.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') root.replaceChildren(...fill());
  });
  root.addEventListener('toggle', () => {
    owner.setAttribute('aria-expanded', String(isOpen()));
    if (!isOpen()) return;
    placeUnder(owner, root);
    root.querySelector<HTMLElement>('input, button, [tabindex]')?.focus();
  });
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget) && relatedTarget !== owner)
      root.hidePopover();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      moveFocus(root, event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
    }
    // Keys of the picture have no meaning in here.
    event.stopPropagation();
  });
  return {
    root,
    get open() {
      return isOpen();
    },
    close: () => root.hidePopover(),
  };
}

const gap = 4;

/** Below the button, within the window. */
function placeUnder(owner: HTMLElement, root: HTMLElement): void {
  const { left, right, bottom } = owner.getBoundingClientRect();
  const width = root.offsetWidth;
  const room = document.documentElement.clientWidth - width - gap;
  const wanted = left + width > room + width ? right - width : left;
  root.style.left = `${Math.max(gap, Math.min(wanted, room))}px`;
  root.style.top = `${bottom + gap}px`;
  root.style.maxHeight = `${document.documentElement.clientHeight - bottom - 3 * gap}px`;
}

function moveFocus(root: HTMLElement, by: number): void {
  const stops = [...root.querySelectorAll<HTMLElement>('input, button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[(at + by + stops.length) % stops.length]?.focus();
}
