import { button } from '../buttons';
import type { Page, Picture } from '../part';
import { focusedStep, focusStep } from '../pointing';
import { pathOf, stepElements, stepOf } from '../steps';
import type { Edits } from './edits';
import type { Titles } from './titles';

/** Adds steps and phases: a quiet plus between two steps, and keys; the title can be typed at once. */
export function adding(page: Page, edits: Edits, titles: Titles): void {
  const { localize, on, stage } = page;
  let after: string | undefined;
  /** What was added, until a picture shows it. */
  let added: { readonly path: string; readonly steps: number } | undefined;

  const add = (path: string): void => {
    hide();
    edits.send({ kind: 'addStep', after: path });
  };
  const label = localize('Add a step after this one');
  const plus = button('+', label, () => {
    if (after !== undefined) add(after);
  });
  plus.classList.add('add-step');
  plus.tabIndex = -1;
  plus.hidden = true;
  function hide(): void {
    plus.hidden = true;
    after = undefined;
  }
  const show = (path: string | undefined): void => {
    const { picture, shown } = page;
    const area = picture && columnAt(picture, path);
    if (
      path === undefined ||
      !area ||
      picture.mode !== 'map' ||
      !shown ||
      shown.readOnly ||
      shown.problem !== null
    )
      return hide();
    after = path;
    const box = area.getBoundingClientRect();
    const room = stage.root.getBoundingClientRect();
    const y = Math.max(box.top, room.top + 12);
    plus.hidden = box.left > room.right || box.right < room.left || y > box.bottom;
    // At the end of what can be seen of the step, where its own end cannot.
    plus.style.left = `${Math.min(box.right, room.right - 14)}px`;
    plus.style.top = `${y}px`;
  };
  const placeAround = (target: EventTarget | null): string | undefined => {
    const part = target instanceof Element ? target.closest('[data-path]') : null;
    const path = (part && pathOf(part)) ?? '';
    return stepOf(path) ?? path;
  };
  stage.root.addEventListener('pointerover', ({ target, buttons }) => {
    if (buttons === 0) show(placeAround(target));
  });
  stage.root.addEventListener('pointerleave', ({ relatedTarget }) => {
    if (relatedTarget !== plus) hide();
  });
  // The focus stays on its step, which would hide the plus when it goes.
  plus.addEventListener('mousedown', (event) => event.preventDefault());
  plus.addEventListener('pointerleave', hide);
  stage.root.addEventListener('pointerdown', hide);
  stage.root.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('.step:focus-visible')) show(placeAround(target));
  });
  stage.root.addEventListener('focusout', hide);
  stage.root.addEventListener('scroll', () => show(after), { passive: true });
  stage.leaving.on(hide);

  const openWhenSeen = (): void => {
    const { picture } = page;
    if (!added || !picture || picture.view.steps.length <= added.steps) return;
    const { path } = added;
    added = undefined;
    focusStep(picture.root, path);
    titles.open(path);
  };
  edits.done.on(({ change, path }) => {
    if (change.kind !== 'addStep' && change.kind !== 'addPhase') return;
    added = { path, steps: before };
    openWhenSeen();
  });
  on.placed.on(openWhenSeen);
  let before = 0;
  const fromKeyboard = (kind: 'addStep' | 'addPhase') => (): void => {
    const step = focusedStep();
    if (step === undefined) return;
    edits.send({ kind, after: kind === 'addStep' ? step : step.replace(/\/steps\/.*$/, '') });
  };
  edits.sent.on(() => {
    before = page.picture?.view.steps.length ?? 0;
  });
  page.addOverlay(plus);
  page.addKey({ keys: ['a'], does: label, act: fromKeyboard('addStep') });
  page.addKey({ keys: ['A'], does: localize('Add a phase after this one'), act: fromKeyboard('addPhase') });
}

/** The column of a step, or the head of a phase that has none yet. */
function columnAt({ root, view }: Picture, path: string | undefined): Element | undefined {
  const empty = view.phases.some((phase) => phase.path === path && phase.count === 0);
  const columns = empty ? [...root.querySelectorAll('.phase[data-path]')] : stepElements(root);
  return columns.find((column) => pathOf(column) === path);
}
