import { formatScore } from '../../../core/render/numbers';
import type { Page, Picture } from '../part';
import { focusedStep, focusStep } from '../pointing';
import { pathOf, stepElements, stepOf } from '../steps';
import type { Edits } from './edits';
import type { Ghost } from './ghost';
import { plotted, pointsIn, snapped, type PlottedPoint } from './plot';

/** Presses that follow each other within this time, in milliseconds, are one change of the text. */
const together = 500;

/**
 * Makes the points of the curves sliders for the keyboard: Tab leads from a step to its points, `e` as well; up
 * and down move a point, left and right lead to the next one of its curve, Escape back to the step.
 */
export function sliders(page: Page, edits: Edits, ghost: Ghost): void {
  const { localize, on, stage } = page;
  let pending: { readonly point: PlottedPoint; score: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The point that had the focus in the picture before. */
  let focused: string | undefined;
  /** The point that is to have it as soon as it can be seen. */
  let awaited: string | undefined;

  const cancel = (): void => {
    clearTimeout(timer);
    if (pending) setValue(pending.point.element, pending.point.score, localize);
    if (pending) ghost.hide();
    pending = undefined;
  };
  const commit = (): void => {
    clearTimeout(timer);
    if (!pending) return;
    const { point, score } = pending;
    pending = undefined;
    if (score === point.score || !edits.send({ kind: 'setScore', path: point.path, score })) ghost.hide();
  };
  /** While points are moved one after the other, what else is known of them would lie over the curve. */
  const adjust = (adjusting: boolean): void => {
    document.body.classList.toggle('adjusting', adjusting);
  };
  const move = (point: PlottedPoint, score: number): void => {
    if (!edits.allowed()) return;
    clearTimeout(timer);
    adjust(true);
    pending = { point, score: snapped(score) };
    ghost.show(point, pending.score);
    setValue(point.element, pending.score, localize);
    timer = setTimeout(commit, together);
  };
  /** Whether the key meant something here. */
  const press = (point: PlottedPoint, key: string): boolean => {
    const score = pending?.point.element === point.element ? pending.score : point.score;
    const next = scoreFor(key, score);
    if (next === undefined) adjust(false);
    if (next !== undefined) move(point, next);
    else if (key === 'Escape' && pending) cancel();
    else if (key === 'Escape') leave(point);
    else if (key === 'Enter' && pending) commit();
    else if (key === 'ArrowLeft' || key === 'ArrowRight') goOn(point, key);
    else return false;
    return true;
  };
  const leave = ({ path }: PlottedPoint): void => {
    if (page.picture) focusStep(page.picture.root, stepOf(path));
  };
  const goOn = ({ element, step }: PlottedPoint, key: string): void => {
    const next = plotted(key === 'ArrowLeft' ? element.previousElementSibling : element.nextElementSibling);
    if (next && (key === 'ArrowLeft' ? next.step < step : next.step > step)) focusPoint(next.element);
  };
  const focusPoint = (point: SVGGElement): void => {
    point.setAttribute('tabindex', '0');
    point.focus({ preventScroll: true });
    point.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  /** Tab goes to the points of one step, the one that Tab goes to itself. */
  const open = (root: Element, step: string | undefined): void => {
    for (const point of pointsIn(root)) {
      const own = step !== undefined && stepOf(pathOf(point) ?? '') === step;
      point.setAttribute('tabindex', own || point === document.activeElement ? '0' : '-1');
    }
  };
  const currentStep = (root: Element): string | undefined => {
    const current = stepElements(root).find((step) => step.getAttribute('tabindex') === '0');
    return current && pathOf(current);
  };

  stage.root.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || page.mode !== 'map') return;
      const { target } = event;
      const point = target instanceof Element && target.matches('.point') ? plotted(target) : undefined;
      if (!point || !press(point, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  stage.root.addEventListener('focusin', ({ target }) => {
    const path = target instanceof Element ? pathOf(target) : undefined;
    if (page.picture && page.mode === 'map' && path !== undefined) open(page.picture.root, stepOf(path));
  });
  stage.root.addEventListener('focusout', commit);
  let mouse = '';
  stage.root.addEventListener('pointermove', ({ clientX, clientY }) => {
    // When the picture scrolls away under the mouse, that counts as a move too.
    const at = `${clientX} ${clientY}`;
    if (mouse !== '' && mouse !== at) adjust(false);
    mouse = at;
  });
  stage.leaving.on(() => {
    const { activeElement } = document;
    focused = activeElement?.matches('.point') ? pathOf(activeElement) : undefined;
    clearTimeout(timer);
    pending = undefined;
    ghost.hide();
  });
  on.placed.on((picture) => {
    if (picture.mode !== 'map') return;
    const points = pointsIn(picture.root);
    for (const point of points) makeSlider(point, picture, page);
    open(picture.root, currentStep(picture.root));
    const again = points.find((point) => pathOf(point) === (awaited ?? focused));
    if (!again) return;
    awaited = undefined;
    if (again !== document.activeElement) focusPoint(again);
  });
  on.cursor.on(() => {
    if (page.picture?.mode === 'map') open(page.picture.root, currentStep(page.picture.root));
  });
  edits.refused.on(cancel);
  page.addKey({
    keys: ['e'],
    does: localize('Go to the feeling of the step'),
    act: () => {
      if (page.picture?.mode !== 'map') return;
      const { root } = page.picture;
      const step = focusedStep() ?? currentStep(root);
      const own = pointsIn(root).filter((point) => stepOf(pathOf(point) ?? '') === step);
      const at = own.findIndex((point) => point === document.activeElement);
      const next = own[(at + 1) % own.length];
      if (next) focusPoint(next);
      else if (step !== undefined && edits.allowed())
        edits.send({ kind: 'setScore', path: `${step}/emotion`, score: 0 });
    },
  });
  page.addKey({ keys: [], shown: ['↑', '↓'], does: localize('There: feel better or worse by half a point') });
  edits.done.on(({ change, path }) => {
    if (change.kind !== 'setScore' || !document.activeElement?.matches('.step')) return;
    // A feeling that was not there before is to be moved next.
    const there = page.picture && pointsIn(page.picture.root).find((point) => pathOf(point) === path);
    if (there) focusPoint(there);
    else awaited = path;
  });
}

function scoreFor(key: string, score: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return score + 0.5;
    case 'ArrowDown':
      return score - 0.5;
    case 'PageUp':
      return score + 1;
    case 'PageDown':
      return score - 1;
    case 'Home':
      return -2;
    case 'End':
      return 2;
    default:
      return undefined;
  }
}

function makeSlider(element: SVGGElement, { view }: Picture, { localize, shown }: Page): void {
  const point = plotted(element);
  if (!point) return;
  const curves = view.curves.filter(({ points }) => points.some(({ path }) => path === point.path));
  const names = curves.flatMap(({ name }) => name ?? []).join(', ');
  const step = view.steps[point.step]?.title ?? '';
  const label =
    names === ''
      ? localize('Feeling: {step}', { step })
      : localize('Feeling of {name}: {step}', { name: names, step });
  element.classList.add('draggable');
  element.setAttribute('role', 'slider');
  element.setAttribute('aria-orientation', 'vertical');
  element.setAttribute('aria-label', label);
  element.setAttribute('aria-valuemin', '-2');
  element.setAttribute('aria-valuemax', '2');
  if (shown?.readOnly) element.setAttribute('aria-readonly', 'true');
  setValue(element, point.score, localize);
}

function setValue(element: SVGGElement, score: number, localize: Page['localize']): void {
  element.setAttribute('aria-valuenow', String(score));
  element.setAttribute('aria-valuetext', formatScore(score, localize));
}
