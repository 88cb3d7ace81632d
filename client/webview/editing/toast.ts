import type { Localize } from '../../../core/text';
import { button } from '../buttons';
import { element } from '../elements';

/** A word on why something was not done, which goes by itself. */
export interface Toast {
  readonly root: HTMLElement;
  show(text: string): void;
  hide(): void;
}

/** Long enough to read a sentence twice, in milliseconds. */
const stays = 8_000;

/** The word, not shown at first. */
export function toast(localize: Localize): Toast {
  const text = element('span', {});
  const root = element('div', { class: 'toast', role: 'alert' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    root.hidden = true;
  };
  root.append(text, button('×', localize('Close'), hide));
  root.hidden = true;
  return {
    root,
    show: (reason) => {
      text.textContent = reason;
      root.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(hide, stays);
    },
    hide,
  };
}
