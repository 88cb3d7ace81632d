import { iconButton } from '../webview/buttons';
import { element } from '../webview/elements';
import type { Part } from '../webview/part';
import { tableView } from '../webview/table/table';
import { pictureFor } from './pictures';

/** A4 and its kin across, within the margins of the page's style, mm. */
const sheet = { width: 277, height: 190 };

/** On paper what is shown stands whole, a wide map in rows of phases, and after it all it says as tables. */
export const printing: Part = (page) => {
  const { localize, toolbar } = page;
  const paper = element('div', { class: 'paper' });
  window.addEventListener('beforeprint', () => {
    const { picture } = page;
    if (!picture) return;
    const drawn = picture.mode === 'table' ? [] : [pictureFor(picture, { localize, sheet })];
    paper.replaceChildren(...drawn, tableView(picture.view, localize));
  });
  window.addEventListener('afterprint', () => paper.replaceChildren());
  page.addOverlay(paper);
  toolbar.add(
    'map',
    iconButton('print', localize('Print'), () => window.print()),
  );
};
