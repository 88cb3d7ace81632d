import { iconButton } from './buttons';
import type { Part } from './part';

/** Gives the preview the whole area of the editors, and gives it back. A page in a frame may not fill the screen. */
export const fullScreen: Part = ({ addKey, host, localize, toolbar }) => {
  const toggle = (): void => host.post({ type: 'maximize' });
  const does = localize('Give the preview the whole window, or give it back');
  addKey({ keys: ['f'], does, act: toggle });
  toolbar.add('zoom', iconButton('maximize', does, toggle));
};
