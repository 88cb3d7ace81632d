import { iconButton } from './buttons';
import type { Part } from './part';

/** The button that saves what is shown, in a form to be chosen. */
export const exportButton: Part = (page) => {
  const { host, localize, toolbar } = page;
  toolbar.add(
    'map',
    iconButton('export', localize('Export…'), () => host.post({ type: 'export', mode: page.mode })),
  );
};
