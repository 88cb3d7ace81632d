import { button, iconButton } from './buttons';
import { element } from './elements';
import type { Key } from './keyboard';
import type { Part } from './part';

/** The keys of the page, in a window over the picture. */
export const help: Part = (page) => {
  const { localize, toolbar } = page;
  const title = localize('Keys');
  const open = (): void => {
    const heading = element('h2', { id: 'keys-title' }, title);
    const close = button(localize('Close'), undefined, () => dialog.close());
    dialog.replaceChildren(heading, list(page.keys), close);
    dialog.showModal();
  };
  const dialog = element('dialog', { class: 'keys', 'aria-labelledby': 'keys-title' });
  // The space around it belongs to the dialog as well.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  page.addKey({
    keys: [],
    shown: [localize('Esc')],
    does: localize('Close what is open, show everything again'),
  });
  page.addKey({ keys: ['?'], does: localize('Show these keys'), act: open });
  page.addOverlay(dialog);
  toolbar.add('map', iconButton('help', title, open));
};

function list(keys: readonly Key[]): HTMLElement {
  const rows = keys.map(({ keys: [first = ''], shown = [first], does }) => {
    const names = shown.map((name) => element('kbd', {}, name));
    return element('div', {}, element('dt', {}, ...names), element('dd', {}, does));
  });
  return element('dl', {}, ...rows);
}
