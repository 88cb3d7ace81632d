import type { Page } from '../part';
import type { Edits } from './edits';
import type { Ghost } from './ghost';
import { draggedScore, plotted, type PlottedPoint } from './plot';

/** Before it is this many pixels away from where it began, a press is a click. */
const threshold = 3;

interface Drag {
  readonly point: PlottedPoint;
  readonly pointer: number;
  readonly from: number;
  moved: boolean;
  score: number;
}

/** Drags the points of a curve up and down; the text changes once, when the mouse lets go. Escape lets it be. */
export function dragging({ stage: { root, leaving } }: Page, edits: Edits, ghost: Ghost): void {
  let drag: Drag | undefined;
  let swallow = false;

  const stop = (): void => {
    drag?.point.element.classList.remove('dragged');
    drag = undefined;
  };
  const cancel = (): void => {
    if (!drag) return;
    swallow = drag.moved;
    stop();
    ghost.hide();
  };
  root.addEventListener('pointerdown', (event) => {
    swallow = false;
    const { target, button, pointerId, clientY } = event;
    const point = target instanceof Element ? plotted(target.closest('.point.draggable')) : undefined;
    if (!point || button !== 0 || root.classList.contains('panning')) return;
    drag = { point, pointer: pointerId, from: clientY, moved: false, score: point.score };
  });
  root.addEventListener('pointermove', ({ pointerId, clientY, target }) => {
    if (!drag || drag.pointer !== pointerId || root.classList.contains('panning')) return;
    if (!drag.moved) {
      if (Math.abs(clientY - drag.from) < threshold) return;
      if (!edits.allowed()) return cancel();
      drag.moved = true;
      drag.point.element.classList.add('dragged');
      if (target instanceof Element) root.setPointerCapture(pointerId);
    }
    drag.score = draggedScore(drag.point, drag.from, clientY);
    ghost.show(drag.point, drag.score);
  });
  root.addEventListener('pointerup', ({ pointerId }) => {
    if (!drag || drag.pointer !== pointerId) return;
    const { point, moved, score } = drag;
    swallow = moved;
    stop();
    if (!moved) return;
    const changed = score !== point.score;
    if (!changed || !edits.send({ kind: 'setScore', path: point.path, score })) ghost.hide();
  });
  root.addEventListener('pointercancel', cancel);
  root.addEventListener('lostpointercapture', () => {
    if (drag?.moved) cancel();
  });
  leaving.on(cancel);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !drag) return;
      cancel();
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  // The click at the end of a drag is none.
  root.addEventListener(
    'click',
    (event) => {
      if (swallow) event.stopImmediatePropagation();
      swallow = false;
    },
    { capture: true },
  );
}
