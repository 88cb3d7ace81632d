import type { Part } from './part';

/** Before it is this many pixels away from where it began, a press is a click. */
const threshold = 4;

/**
 * Drags the picture about with the mouse. A part that has its own way of being dragged is marked with the class
 * `draggable`; with the space bar held, or the middle button, the picture is dragged there too.
 */
export const panning: Part = ({ stage: { root } }) => {
  let from: { readonly x: number; readonly y: number } | undefined;
  let moved = false;
  let space = false;

  const end = (): void => {
    from = undefined;
    root.classList.remove('panning');
  };
  root.addEventListener('pointerdown', (event) => {
    const { target, button, pointerType, clientX, clientY } = event;
    moved = false;
    // A finger scrolls by itself, and a click on the scroll bar is not meant.
    if (pointerType === 'touch' || target === root || event.defaultPrevented) return;
    if (!(target instanceof SVGElement)) return;
    const own = target.closest('.draggable') !== null;
    if (button === 1 || (button === 0 && (space || !own))) from = { x: clientX, y: clientY };
    if (button === 1) event.preventDefault();
  });
  root.addEventListener('pointermove', (event) => {
    if (!from) return;
    const { clientX, clientY } = event;
    if (!moved && Math.hypot(clientX - from.x, clientY - from.y) < threshold) return;
    if (!moved) {
      moved = true;
      root.setPointerCapture(event.pointerId);
      root.classList.add('panning');
    }
    root.scrollBy(from.x - clientX, from.y - clientY);
    from = { x: clientX, y: clientY };
  });
  root.addEventListener('pointerup', end);
  root.addEventListener('pointercancel', end);
  // The click at the end of a drag is none.
  root.addEventListener(
    'click',
    (event) => {
      if (moved) event.stopImmediatePropagation();
      moved = false;
    },
    { capture: true },
  );
  const hold =
    (held: boolean) =>
    ({ key }: KeyboardEvent): void => {
      if (key === ' ') space = held;
    };
  document.addEventListener('keydown', hold(true));
  document.addEventListener('keyup', hold(false));
  window.addEventListener('blur', () => {
    space = false;
  });
};
