import { button, iconButton } from '../webview/buttons';
import type { Fact } from '../webview/cards/card';
import { element } from '../webview/elements';
import type { Page, Part } from '../webview/part';
import { focusStep } from '../webview/pointing';
import { pathOf, stepElements, stepOf } from '../webview/steps';
import { detailsAt, type Related } from './details-at';

/** All that is known of what was chosen, beside the picture. While it is open it follows the keyboard. */
export const details: Part = (page) => {
  const { addKey, localize, on, stage } = page;
  const heading = element('h2', { tabindex: '-1' });
  const kind = element('p', { class: 'kind' });
  const facts = element('dl');
  const close = iconButton('close', localize('Close the details (Escape)'), () => leave());
  const back = iconButton('back', localize('Step before'), () => go(-1));
  const onward = iconButton('onward', localize('Step after'), () => go(1));
  const panel = element(
    'aside',
    { class: 'details', 'aria-label': localize('Details'), tabindex: '-1' },
    element('div', { class: 'head' }, kind, back, onward, close),
    heading,
    facts,
  );
  const hint = element(
    'section',
    { class: 'hint', 'aria-label': localize('Note') },
    localize('Click a step, or press Enter on it, to see all that is known of it.'),
  );
  /** Of the step that is shown, or that what is shown belongs to. */
  let step: string | undefined;
  let shown: string | undefined;

  const show = (path: string | null): void => {
    const view = page.picture?.view ?? page.shown?.view;
    const found = path === null || !view ? undefined : detailsAt(view, path, localize);
    panel.hidden = !found;
    shown = found && (path ?? undefined);
    step = shown === undefined ? undefined : stepOf(shown);
    if (!found || !view) return;
    hint.hidden = true;
    kind.textContent = found.kind ?? '';
    heading.textContent = found.title;
    facts.replaceChildren(...found.facts.map(factRow), ...found.related.map((each) => linkRow(each, page)));
    const at = view.steps.findIndex((each) => each.path === step);
    back.hidden = onward.hidden = at < 0;
    back.disabled = at === 0;
    onward.disabled = at === view.steps.length - 1;
    panel.scrollTop = 0;
  };
  const leave = (): void => {
    const from = step ?? shown;
    const inside = panel.contains(document.activeElement);
    page.reveal('', false);
    if (inside && page.picture) focusStep(page.picture.root, from);
  };
  const go = (by: number): void => {
    const steps = page.picture?.view.steps ?? [];
    const next = steps[steps.findIndex(({ path }) => path === step) + by];
    if (!next) return;
    page.reveal(next.path, false);
    page.announce(heading.textContent);
  };

  on.cursor.on(show);
  on.placed.on(() => show(shown ?? null));
  on.chosen.on(({ path, focus, by }) => {
    // After a click the arrow keys go on from there; Enter leads into the details, as into the YAML.
    if (by === 'click' && page.picture) focusStep(page.picture.root, stepOf(path) ?? path);
    else if (focus && !panel.hidden) heading.focus();
  });
  stage.root.addEventListener('focusin', ({ target }) => {
    const stop = stepElements(stage.root).find((each) => each === target);
    const path = stop && pathOf(stop);
    if (!panel.hidden && path !== undefined && path !== shown) page.reveal(path, false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || panel.hidden) return;
    if (event.target instanceof Element && event.target.closest('dialog')) return;
    event.preventDefault();
    leave();
  });
  addKey({ keys: [], shown: ['Enter'], does: localize('Show the details, and go there') });
  addKey({ keys: [], shown: [localize('Space')], does: localize('Show the details, and stay here') });
  panel.hidden = true;
  page.addLine(hint);
  page.addLine(panel, 'beside');
};

function factRow({ name, texts }: Fact): HTMLElement {
  return row(
    name,
    texts.map((text) => element('dd', {}, text)),
  );
}

function linkRow({ name, links }: Related, page: Page): HTMLElement {
  return row(
    name,
    links.map(({ path, title }) =>
      element(
        'dd',
        {},
        path === undefined ? title : button(title, undefined, () => page.reveal(path, false)),
      ),
    ),
  );
}

function row(name: string | undefined, said: readonly HTMLElement[]): HTMLElement {
  return element('div', {}, ...(name === undefined ? [] : [element('dt', {}, name)]), ...said);
}
