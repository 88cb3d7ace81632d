import { scrollTo } from './marking';
import type { Chosen } from './part';
import { pathOf, stepElements, stepOf } from './steps';

type Focusable = SVGElement | HTMLElement;

/** What the mouse and the keyboard do in a picture. */
export interface PointingEvents {
  /** Something was chosen. */
  readonly chosen: (what: Chosen) => void;
}

/** Listens on the area around the pictures; a picture needs `takeKeyboard` when it comes. */
export function listenForPointing(root: HTMLElement, events: PointingEvents): void {
  root.addEventListener('click', ({ target }) => {
    const path = pathAround(target);
    if (path !== undefined) events.chosen({ path, focus: true, by: 'click' });
  });
  root.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const path = pathAround(event.target);
    if (path === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      events.chosen({ path, focus: event.key === 'Enter', by: 'key' });
    } else if (!moveFocus(root, event.target, event.key)) {
      return;
    }
    event.preventDefault();
  });
}

/** Makes the steps of a new picture reachable: one by Tab, the others from there by the arrow keys. */
export function takeKeyboard(picture: Element, current: string | null): void {
  const steps = stepElements(picture);
  const first = steps.find((step) => pathOf(step) === current) ?? steps[0];
  // What has the focus in a picture that has only changed is to keep it.
  for (const part of picture.querySelectorAll<Focusable>('[tabindex]:not(:focus)'))
    if (!steps.includes(part)) part.removeAttribute('tabindex');
  for (const step of steps) step.setAttribute('tabindex', step === first ? '0' : '-1');
}

/** The path of the step that has the focus. */
export function focusedStep(): string | undefined {
  const path = pathAround(document.activeElement);
  return path === undefined ? undefined : stepOf(path);
}

/** Gives the step with this path the focus, as a new picture has to when the one before had it. */
export function focusStep(picture: Element, path: string | undefined): void {
  const step = stepElements(picture).find((each) => pathOf(each) === path);
  if (step) makeCurrent(stepElements(picture), step);
}

function moveFocus(root: HTMLElement, target: EventTarget | null, key: string): boolean {
  const steps = stepElements(root);
  const next =
    steps[goal(target instanceof HTMLElement ? downwards(key) : key, indexOf(steps, target), steps.length)];
  if (!next) return false;
  makeCurrent(steps, next);
  return true;
}

/** The index of the step around an element. A step may stand in a picture twice, once per persona. */
function indexOf(steps: readonly Element[], target: EventTarget | null): number {
  const path = pathAround(target);
  const own = steps.findIndex((step) => target instanceof Node && step.contains(target));
  if (own >= 0 || path === undefined) return own;
  return steps.findIndex((step) => pathOf(step) === stepOf(path));
}

/** In a table the steps stand below each other. */
function downwards(key: string): string {
  if (key === 'ArrowDown') return 'ArrowRight';
  return key === 'ArrowUp' ? 'ArrowLeft' : key;
}

/** The index that a key leads to; -1 for a key that leads nowhere. */
function goal(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

/** Gives one of the steps the keyboard, and makes it the one that Tab leads to. */
export function makeCurrent(steps: readonly Focusable[], current: Focusable): void {
  for (const step of steps) step.setAttribute('tabindex', step === current ? '0' : '-1');
  current.focus({ preventScroll: true });
  const stage = current.closest('.stage');
  if (stage) scrollTo(current, stage);
}

function pathAround(target: EventTarget | null): string | undefined {
  const part = target instanceof Element ? target.closest('[data-path]') : null;
  return part ? pathOf(part) : undefined;
}
