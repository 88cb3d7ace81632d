import { iconButton } from '../buttons';
import { element } from '../elements';
import type { Part } from '../part';
import { bringIntoView } from '../marking';
import { pathOf } from '../steps';

/** The line in which words are typed that the picture is searched for. */
export const search: Part = (page) => {
  const { localize, on, spotlight, stage, toolbar } = page;
  const label = localize('Search in the picture');
  let found: readonly string[] = [];
  let current = -1;

  const field = element('input', {
    type: 'search',
    placeholder: localize('Search: any words, in any order'),
    'aria-label': label,
    spellcheck: 'false',
  });
  const count = element('output', { class: 'count', 'aria-live': 'polite' });
  const back = iconButton('previous', localize('Previous match (Shift+Enter)'), () => step(-1));
  const onward = iconButton('next', localize('Next match (Enter)'), () => step(1));
  const close = iconButton('close', localize('Close the search (Escape)'), () => leave());
  const line = element(
    'div',
    { class: 'search', role: 'search', 'aria-label': label },
    field,
    count,
    back,
    onward,
    close,
  );
  const opener = iconButton('search', localize('Search in the picture (/)'), () =>
    line.hidden ? open() : leave(),
  );
  opener.setAttribute('aria-expanded', 'false');

  function show(open: boolean): void {
    line.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
  }
  function open(): void {
    show(true);
    field.focus();
    field.select();
    void look();
  }
  function leave(): void {
    const at = found[current];
    const inside = line.contains(document.activeElement);
    show(false);
    spotlight.show('search', undefined);
    markCurrent(undefined);
    if (!inside) return;
    // The keyboard goes on from what was found last.
    const step = at === undefined ? undefined : partsAt(at).find((part) => part.hasAttribute('tabindex'));
    (step ?? opener).focus({ preventScroll: true });
  }
  async function look(): Promise<void> {
    const { matching, searchables } = await import('./matches');
    // Meanwhile the search may have been left.
    const view = line.hidden ? undefined : page.picture?.view;
    const matches = view && matching(searchables(view, localize), field.value);
    const before = found[current];
    found = (matches ?? []).filter((path) => partsAt(path).length > 0);
    current = before === undefined ? -1 : found.indexOf(before);
    spotlight.show('search', matches && found);
    tell(matches !== undefined);
    for (const each of [back, onward]) each.disabled = found.length === 0;
    markCurrent(found[current]);
  }
  function tell(asked: boolean): void {
    if (!asked) count.textContent = '';
    else if (found.length === 0) count.textContent = localize('Nothing found');
    else if (current < 0) count.textContent = localize('{count} found', { count: found.length });
    else count.textContent = localize('{number} of {count}', { number: current + 1, count: found.length });
  }
  function step(by: number): void {
    if (found.length === 0) return;
    current = current < 0 && by < 0 ? found.length - 1 : (current + by + found.length) % found.length;
    const path = found[current];
    markCurrent(path);
    if (path !== undefined) bringIntoView(partsAt(path), stage.root);
    tell(true);
  }
  function markCurrent(path: string | undefined): void {
    for (const part of stage.root.querySelectorAll('.found')) part.classList.remove('found');
    const parts = path === undefined ? [] : partsAt(path);
    // The area of a step holds all that stands on it.
    const areas = parts.filter((part) => part.matches('.step'));
    for (const part of areas.length > 0 ? areas : parts) part.classList.add('found');
  }
  function partsAt(path: string): readonly (SVGElement | HTMLElement)[] {
    const parts = stage.root.querySelectorAll<SVGElement | HTMLElement>('[data-path]');
    return [...parts].filter((part) => pathOf(part) === path);
  }

  field.addEventListener('input', () => {
    current = -1;
    void look();
  });
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.target === field) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  on.placed.on(() => {
    if (!line.hidden) void look();
  });
  show(false);
  page.addKey({ keys: ['/'], does: label, act: open });
  page.addLine(line);
  toolbar.add('filters', opener);
};
