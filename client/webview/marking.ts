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
  const [first] = parts;
  if (first && !parts.some((part) => isSeen(part, stage))) scrollTo(first, stage);
}

/** Whether a part of it is in the window. */
export function isSeen(part: Element, stage: Element): boolean {
  const [box, window] = [part.getBoundingClientRect(), stage.getBoundingClientRect()];
  return (
    box.right > window.left && box.left < window.right && box.bottom > window.top && box.top < window.bottom
  );
}

/**
 * Scrolls no further than is needed to see something: what is larger than the window stays where it is as long as a
 * part of it is seen.
 */
export function scrollTo(part: Element, stage: Element): void {
  // The row of a table knows how much its head covers.
  if (part instanceof HTMLElement) return part.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = part.getBoundingClientRect();
  const window = stage.getBoundingClientRect();
  stage.scrollBy(
    way(box.left, box.right, window.left, window.left + stage.clientWidth),
    way(box.top, box.bottom, window.top, window.top + stage.clientHeight),
  );
}

/** What is seen around it then, px. */
const around = 32;

function way(start: number, end: number, first: number, last: number): number {
  const fits = end - start <= last - first;
  if (!fits && end > first && start < last) return 0;
  if (start < first || !fits) return start - first - around;
  return end > last ? end - last + around : 0;
}
