const stepPath = /^(\/phases\/\d+\/steps\/\d+)(?=\/|$)/;

/** What the keyboard goes through: the steps of a picture, or its opportunities where it is about those. */
const STEPS = '.step[data-path], .opportunity[role="img"][data-path]';

/** The area of each step in the picture, in its order. */
export function stepElements(picture: Element): readonly (SVGElement | HTMLElement)[] {
  return [...picture.querySelectorAll<SVGElement | HTMLElement>(STEPS)];
}

/** The step that a JSON pointer lies in. */
export function stepOf(path: string): string | undefined {
  return stepPath.exec(path)?.[1];
}

/** The JSON pointer of what an element in the picture shows. */
export function pathOf(part: Element): string | undefined {
  return part.getAttribute('data-path') ?? undefined;
}
