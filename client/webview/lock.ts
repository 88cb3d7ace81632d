import { iconButton } from './buttons';
import { icon } from './icons';
import type { Part } from './part';

/** The button that keeps the preview with its map when another becomes active. */
export const lock: Part = ({ host, localize, startsLocked, toolbar }) => {
  const made = iconButton('unlocked', localize('Stay with this map'), () => {
    const locked = made.getAttribute('aria-pressed') !== 'true';
    show(locked);
    host.keep({ locked });
    host.post({ type: 'lock', locked });
  });
  const show = (locked: boolean): void => {
    made.setAttribute('aria-pressed', String(locked));
    made.replaceChildren(icon(locked ? 'locked' : 'unlocked'));
  };
  show(startsLocked);
  toolbar.add('map', made);
};
