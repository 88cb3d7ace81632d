import { element } from './elements';
import { icon, type IconName } from './icons';

/** A button that shows a text or an icon; `label` says what it does where the content does not. */
export function button(
  content: Node | string,
  label: string | undefined,
  act: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', title: label, 'aria-label': label }, content);
  made.addEventListener('click', act);
  return made;
}

/** A button with an icon alone. */
export function iconButton(name: IconName, label: string, act: () => void): HTMLButtonElement {
  const made = button(icon(name), label, act);
  made.dataset.action = name;
  return made;
}
