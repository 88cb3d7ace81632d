import { exportButton } from './export-button';
import { filters } from './filters/filters';
import { lock } from './lock';
import { fullScreen } from './full-screen';
import { help } from './help';
import { hoverCards } from './cards/hover-cards';
import { naming } from './naming';
import { panning } from './panning';
import type { Page, Part } from './part';
import { search } from './search/search';
import { selection } from './selection';
import { textKeys } from './text-keys';
import { trace } from './trace/trace';
import { viewSwitch } from './view-switch';
import { zoomButtons } from './zoom-buttons';

/** Everything the preview can do. Buttons stand in this order. */
export const PARTS: readonly Part[] = [
  viewSwitch,
  naming,
  selection,
  afterFirstPicture(async () => (await import('./walking/walking')).walking),
  textKeys,
  panning,
  afterFirstPicture(async () => (await import('./editing/editing')).editing),
  hoverCards,
  search,
  filters,
  trace,
  zoomButtons,
  fullScreen,
  lock,
  exportButton,
  help,
];

/** A part that is loaded when there is a picture that it can do something with: the first one need not wait for it. */
function afterFirstPicture(load: () => Promise<Part>): Part {
  return (page) => {
    let asked = false;
    page.on.placed.on(() => {
      if (asked) return;
      asked = true;
      void load().then((part) => part(withPictureThatStands(page)));
    });
  };
}

/** The page as it is for a part that comes late: what it does with a new picture it does at once with this one. */
function withPictureThatStands(page: Page): Page {
  const { placed } = page.on;
  const soon: Page['on']['placed'] = {
    send: placed.send,
    on: (listener) => {
      placed.on(listener);
      if (page.picture) listener(page.picture);
    },
  };
  // The rest of the page is the same, and goes on changing.
  return Object.create(page, { on: { value: { ...page.on, placed: soon } } }) as Page;
}
