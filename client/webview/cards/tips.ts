/**
 * Takes the browser's own tooltips out of a picture and leaves their texts to the cards: theirs come late, cannot
 * be closed, cannot be read with a magnifier, and would lie over the card.
 */
export function takeTips(root: Element): void {
  for (const title of [...root.querySelectorAll('title')]) {
    const { parentElement, textContent } = title;
    // The whole has its name as a label; it is no tip for everything in it.
    if (parentElement && parentElement !== root && textContent) parentElement.dataset.tip = textContent;
    title.remove();
  }
}
