const stepPath = /^(\/phases\/\d+\/steps\/\d+)(?=\/|$)/;

/** The element of each step in the picture, in its order: the one whose path is the step's own. */
export function stepElements(picture: SVGSVGElement): readonly SVGElement[] {
  return [...picture.querySelectorAll<SVGElement>('[data-path]')].filter((part) => {
    const path = pathOf(part);
    return path !== undefined && path === stepOf(path) && part.closest('[data-path]') === part;
  });
}

/** The step that a JSON pointer lies in. */
export function stepOf(path: string): string | undefined {
  return stepPath.exec(path)?.[1];
}

/** The JSON pointer of what an element in the picture shows. */
export function pathOf(part: Element): string | undefined {
  return part.getAttribute('data-path') ?? undefined;
}
