import type { Part } from '../part';
import { pathOf, stepElements } from '../steps';
import { goTo, walk } from './walk';

/**
 * Leads the arrow keys to all else that can be chosen: up and down from a step to what belongs to it, to its phase,
 * the personas and the opportunities; left and right from there to what stands beside it.
 */
export const walking: Part = (page) => {
  const { localize, stage } = page;
  /** What had the keyboard in the picture before, when it was no step. */
  let left: string | undefined;

  page.addKey({ keys: [], shown: ['↑', '↓'], does: localize('Go to what stands above or below') });
  // Before what leads the same keys from step to step, which may have come earlier.
  stage.root.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target, key } = event;
      if (!(target instanceof SVGElement) || !isArrow(key) || !page.picture) return;
      // A point of a curve has keys of its own.
      if (pathOf(target) === undefined || target.matches('.point')) return;
      if (!isUpright(key) && stepElements(stage.root).includes(target)) return;
      event.preventDefault();
      walk(target, key, page.picture, localize);
    },
    { capture: true },
  );
  stage.leaving.on(() => {
    const { activeElement } = document;
    const part = activeElement instanceof SVGElement && stage.root.contains(activeElement) && activeElement;
    left = part && !part.matches('.step, .point') ? pathOf(part) : undefined;
  });
  page.on.placed.on((picture) => {
    const path = left;
    left = undefined;
    if (path === undefined || pathOf(document.activeElement ?? picture.root) === path) return;
    const part = [...picture.root.querySelectorAll<SVGElement>('[data-path]')].find(
      (each) => pathOf(each) === path,
    );
    if (part) goTo(part, picture, localize);
  });
};

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

function isArrow(key: string): key is (typeof ARROWS)[number] {
  return ARROWS.some((arrow) => arrow === key);
}

function isUpright(key: string): boolean {
  return key === 'ArrowUp' || key === 'ArrowDown';
}
