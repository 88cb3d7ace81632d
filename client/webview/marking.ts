import { pathOf } from './steps';

const marked = 'marked';

/** Marks what has one of the paths in the picture, and nothing else. Gives what it marked. */
export function mark(picture: Element, paths: readonly string[]): readonly Element[] {
  for (const part of picture.querySelectorAll(`.${marked}`)) part.classList.remove(marked);
  if (paths.length === 0) return [];
  const parts = [...picture.querySelectorAll('[data-path]')].filter((part) =>
    paths.includes(pathOf(part) ?? ''),
  );
  for (const part of parts) part.classList.add(marked);
  return parts;
}

/**
 * Scrolls the first of the parts into the window if none of them can be seen. Where a way leads out of a row, what
 * names the step that it leads to is not the step.
 */
export function bringIntoView(all: readonly Element[], stage: HTMLElement): void {
  const steps = all.filter((part) => part.matches('.step'));
  const parts = steps.length > 0 ? steps : all;
  const window = stage.getBoundingClientRect();
  const seen = parts.some((part) => {
    const box = part.getBoundingClientRect();
    return (
      box.right > window.left && box.left < window.right && box.bottom > window.top && box.top < window.bottom
    );
  });
  const [first] = parts;
  // The rows of a table are wider than the window; their beginning tells what they are.
  const inline = first instanceof HTMLElement ? 'nearest' : 'center';
  if (!seen) first?.scrollIntoView({ block: 'nearest', inline });
}
