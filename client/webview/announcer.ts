import { element } from './elements';

/** The voice of the page: what it says is read out by a screen reader and seen by nobody. */
export interface Announcer {
  readonly root: HTMLElement;
  say(text: string): void;
}

/** The voice, silent at first. */
export function announcer(): Announcer {
  const root = element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  return {
    root,
    say: (text) => {
      root.textContent = text;
    },
  };
}
