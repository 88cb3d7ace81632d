import type { JourneyView } from '../../../core/insight/view';
import { element } from '../elements';
import type { Page } from '../part';
import { focusedStep, focusStep } from '../pointing';
import { pathOf, stepOf } from '../steps';
import type { Edits } from './edits';

/** Longer than two clicks of one double click lie apart, in milliseconds. */
const doubleClick = 300;

export interface Titles {
  /** Opens the field over the title at a JSON pointer; `all`: what is typed takes the place of all of it. */
  open(path: string): void;
}

/** Titles that can be changed in the picture: in a field over them, after a double click or F2. */
export function titles(page: Page, edits: Edits): Titles {
  const { localize, on, stage } = page;
  const field = element('input', {
    class: 'title-field',
    type: 'text',
    maxlength: '500',
    spellcheck: 'true',
  });
  let edited: { readonly path: string; readonly title: string } | undefined;
  let click: ReturnType<typeof setTimeout> | undefined;
  field.hidden = true;

  const close = (): void => {
    const before = edited;
    if (!before) return;
    const focus = document.activeElement === field;
    edited = undefined;
    field.hidden = true;
    if (focus && page.picture) focusStep(page.picture.root, stepOf(before.path));
  };
  const commit = (): void => {
    if (!edited) return;
    const { path, title } = edited;
    const typed = field.value.trim();
    const focus = document.activeElement === field;
    edited = undefined;
    field.hidden = true;
    if (focus && page.picture) focusStep(page.picture.root, stepOf(path));
    if (typed !== title && typed !== '') edits.send({ kind: 'setTitle', path, title: typed });
  };
  const place = (over: Element): void => {
    const box = over.getBoundingClientRect();
    const text = over.querySelector('text');
    const size = text ? parseFloat(getComputedStyle(text).fontSize) * scaleOf(text) : 13;
    field.style.fontSize = `${Math.max(size, 12)}px`;
    field.style.left = `${Math.max(box.left - 5, 4)}px`;
    field.style.top = `${box.top - 4}px`;
    field.style.width = `${Math.max(Math.min(box.width + 10, 480), 230)}px`;
  };
  const open = (path: string): void => {
    const { picture } = page;
    const title = picture && titleAt(picture.view, path);
    const over = picture && titleElement(picture.root, path);
    if (title === undefined || !over || !edits.allowed()) return;
    over.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    edited = { path, title };
    field.value = title;
    field.setAttribute('aria-label', localize('Title'));
    field.hidden = false;
    place(over);
    field.focus();
    field.select();
  };

  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    // Enter ends a word of an input method, not the title.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', commit);
  stage.root.addEventListener(
    'click',
    (event) => {
      const path = titleUnder(event.target);
      if (path === undefined || event.detail === 0) return;
      // The first click of two must not take the focus to the editor.
      event.stopPropagation();
      clearTimeout(click);
      if (event.detail > 1) return;
      click = setTimeout(() => {
        page.reveal(path, true);
        on.chosen.send({ path, focus: true, by: 'click' });
      }, doubleClick);
    },
    { capture: true },
  );
  stage.root.addEventListener('dblclick', (event) => {
    const path = titleUnder(event.target);
    if (path === undefined) return;
    clearTimeout(click);
    event.preventDefault();
    open(path);
  });
  stage.root.addEventListener('scroll', () => follow(), { passive: true });
  stage.zoomed.on(() => follow());
  on.placed.on(() => follow());
  on.mode.on(() => close());
  /** Keeps the field over its title; without one it is closed. */
  function follow(): void {
    if (!edited || !page.picture) return;
    const { path, title } = edited;
    const over = titleElement(page.picture.root, path);
    if (over && titleAt(page.picture.view, path) === title) place(over);
    else close();
  }
  page.addOverlay(field);
  page.addKey({
    keys: ['F2'],
    does: localize('Change the title'),
    act: () => {
      const path = focusedStep();
      if (path !== undefined) open(path);
    },
  });
  return { open };
}

/** What can be changed by a double click there. */
function titleUnder(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const part = target.closest('.step-title, .phase, [data-path="/customerJourney"], tr.step > th');
  const path = part ? pathOf(part.closest('[data-path]') ?? part) : undefined;
  return path !== undefined && /^\/(phases\/|customerJourney$)/.test(path) ? path : undefined;
}

/** Over what the field for a title stands. */
function titleElement(root: Element, path: string): Element | undefined {
  const parts = [...root.querySelectorAll('[data-path]')].filter((part) => pathOf(part) === path);
  const own = parts.find((part) => !part.matches('.step')) ?? parts[0];
  return own?.querySelector('th, .step-title') ?? own;
}

function titleAt(view: JourneyView, path: string): string | undefined {
  if (path === view.title.path) return view.title.text;
  return [...view.steps, ...view.phases].find((each) => each.path === path)?.title;
}

/** Screen pixels for one unit of a text in the picture. */
function scaleOf(text: SVGTextElement): number {
  return text.getScreenCTM()?.d ?? 1;
}
