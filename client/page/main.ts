import { initialState } from '../preview/messages';
import { showPage } from '../webview/page';
import { FONT_FAMILY } from '../../core/render/text/measure';
import type { PageData } from '../../core/render/html/page-data';
import { localHost } from './local-host';
import { PARTS } from './parts';
import { pictures } from './pictures';
import style from './page.css';

/**
 * Brings an exported page to life: in the place of the picture and the table that stand in it, the page of the
 * preview, with the map that lies in it as JSON. Where scripts are not allowed this never runs, and they stay.
 */
const data = document.getElementById('journey')?.textContent;
if (data) {
  const { view, views, texts } = JSON.parse(data) as PageData;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root{--vscode-font-family:${FONT_FAMILY}}${style}`);
  document.adoptedStyleSheets = [sheet];
  const host = localHost(view, initialState);
  showPage(
    host,
    { type: 'setup', texts, locked: true },
    { parts: PARTS, modes: [...views, 'table'], pictures: (localize) => Promise.resolve(pictures(localize)) },
  );
  host.begin();
}
