import type { Localize } from '../../core/text';
import { element } from './elements';
import { icon } from './icons';

/** The line that says what is wrong with the text, and goes there. */
export interface Notice {
  readonly root: HTMLElement;
  /** Null takes the line away. */
  show(problem: string | null): void;
}

/** The line, empty at first; `go` is called when it is clicked. */
export function notice(localize: Localize, go: () => void): Notice {
  const text = element('span', { class: 'text' });
  const line = element(
    'button',
    { type: 'button', title: localize('Go to the problem') },
    icon('problem'),
    text,
  );
  line.addEventListener('click', go);
  line.hidden = true;
  const root = element('div', { class: 'notice', role: 'status' }, line);
  return {
    root,
    show: (problem) => {
      line.hidden = problem === null;
      text.textContent = problem ?? '';
    },
  };
}
