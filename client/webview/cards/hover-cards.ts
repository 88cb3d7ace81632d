import { element } from '../elements';
import { isSeen } from '../marking';
import type { Page, Part } from '../part';
import { pathOf } from '../steps';
import type { Card, CardAt } from './card';
import { placeBeside } from './place';
import { takeTips } from './tips';

/** Milliseconds that the mouse rests before a card comes, and that a card waits for the mouse to come over to it. */
const toShow = 350;
const toHide = 250;

/**
 * Shows the rest of what is known about something when the mouse rests on it or it has the focus of the keyboard.
 * Escape closes the card; the mouse can go over to it.
 */
export const hoverCards: Part = (page) => {
  const { stage, on } = page;
  const box = element('div', { class: 'hover-card', role: 'tooltip', id: 'hover-card' });
  let about: Element | undefined;
  /** What the card that is being made is about. */
  let wanted: Element | undefined;
  /** Was closed by hand: nothing comes until something else is pointed at. */
  let closed: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (milliseconds: number, act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  const hide = (): void => {
    clearTimeout(timer);
    about?.removeAttribute('aria-describedby');
    about = undefined;
    wanted = undefined;
    box.hidden = true;
  };
  const show = async (target: Element): Promise<void> => {
    wanted = target;
    const { cardAt } = await import('./card');
    if (wanted !== target) return;
    const card = contentFor(page, target, cardAt);
    if (!card || !target.isConnected) return hide();
    about?.removeAttribute('aria-describedby');
    about = target;
    box.replaceChildren(...cardContent(card));
    box.hidden = false;
    box.scrollTop = 0;
    target.setAttribute('aria-describedby', box.id);
    const { left, top } = placeBeside(
      target.getBoundingClientRect(),
      { width: box.offsetWidth, height: box.offsetHeight },
      { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight },
    );
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  };

  stage.root.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
    if (pointerType === 'touch' || buttons !== 0) return;
    const part = partAround(target);
    if (part !== closed) closed = undefined;
    if (part === about && part) clearTimeout(timer);
    else if (!part) later(toHide, hide);
    else if (part !== closed) later(about ? toHide : toShow, () => void show(part));
  });
  stage.root.addEventListener('pointerleave', () => later(toHide, hide));
  stage.root.addEventListener('pointerdown', () => {
    closed = about;
    hide();
  });
  const follow = (): void => {
    // What the keyboard goes to is scrolled into view a moment after it has got the focus.
    if (wanted && wanted === document.activeElement && isSeen(wanted, stage.root)) void show(wanted);
    else hide();
  };
  stage.root.addEventListener('scroll', follow, { passive: true });
  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', () => later(toHide, hide));
  stage.root.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('[data-path]:focus-visible')) void show(target);
  });
  stage.root.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || box.hidden) return;
    closed = about;
    hide();
    event.preventDefault();
  });
  on.placed.on(({ root }) => {
    takeTips(root);
    hide();
  });
  on.mode.on(hide);
  hide();
  page.addOverlay(box);
};

/** What a card would be about. The area of a step lies under its whole column: resting there means nothing. */
function partAround(target: EventTarget | null): Element | undefined {
  const part = target instanceof Element ? target.closest('[data-path], [data-tip]') : null;
  if (!part || part.matches('.step:has(> rect:only-child)')) return undefined;
  return part;
}

function contentFor({ picture, localize, mode }: Page, target: Element, cardAt: CardAt): Card | undefined {
  // The table has it all already.
  if (!picture || mode === 'table') return undefined;
  const path = pathOf(target.closest('[data-path]') ?? target);
  const card = path === undefined ? undefined : cardAt(picture.view, path, localize);
  if (card) return card;
  const tip = target.closest<HTMLElement | SVGElement>('[data-tip]')?.dataset.tip;
  return tip === undefined ? undefined : { title: tip, facts: [] };
}

function cardContent({ kind, title, facts }: Card): readonly Node[] {
  const rows = facts.flatMap(({ name, texts }) => {
    const said = texts.map((text) => element('dd', {}, text));
    return [element('div', {}, ...(name === undefined ? [] : [element('dt', {}, name)]), ...said)];
  });
  return [
    ...(kind === undefined ? [] : [element('div', { class: 'kind' }, kind)]),
    element('div', { class: 'title' }, title),
    ...(rows.length > 0 ? [element('dl', {}, ...rows)] : []),
  ];
}
