import { sceneOf } from '../../core/render/picture';
import { PAGE_COLOURS } from '../../core/render/html/style';
import { sceneSvg } from '../../core/render/svg';
import { canvasMeasure } from '../webview/diagram/canvas-measure';
import { element } from '../webview/elements';
import { iconButton } from '../webview/buttons';
import type { Part } from '../webview/part';
import { tableView } from '../webview/table/table';
import { svgElement } from './pictures';

/** A4 and its kin across, within the margins of the page's style, mm. */
const sheet = { width: 277, height: 190 };

/** On paper what is shown stands whole, a wide map in rows of phases, and after it all it says as tables. */
export const printing: Part = (page) => {
  const { localize, toolbar } = page;
  const paper = element('div', { class: 'paper' });
  window.addEventListener('beforeprint', () => {
    const { picture } = page;
    if (!picture) return;
    const { view, mode, lanes } = picture;
    const tables = tableView(view, localize);
    if (mode === 'table') return paper.replaceChildren(tables);
    const scene = sceneOf(view, mode === 'curve' ? 'curve' : 'map', {
      measure: canvasMeasure(),
      localize,
      lanes,
      sheet,
    });
    // The ids of the picture on the screen must stay the only ones of their name.
    paper.replaceChildren(svgElement(sceneSvg(scene, PAGE_COLOURS, { idPrefix: 'paper' })), tables);
  });
  window.addEventListener('afterprint', () => paper.replaceChildren());
  page.addOverlay(paper);
  toolbar.add(
    'map',
    iconButton('print', localize('Print'), () => window.print()),
  );
};
