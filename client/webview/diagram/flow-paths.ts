import type { JourneyView } from '../../../core/insight/view';

/** The id of a node as `flowText` makes it up, within the one that Mermaid gives its element. */
const nodeId = /-flowchart-([sdb])(\d+)(?:_(\d+))?-\d+$/;
const groupId = /-p(\d+)$/;

/** Gives the nodes of a flowchart the paths of what they show. Steps can be reached with the keyboard. */
export function addFlowPaths(picture: SVGSVGElement, view: JourneyView): void {
  for (const node of picture.querySelectorAll('g.node')) {
    const [, kind, step, place] = nodeId.exec(node.id) ?? [];
    const path = pathOf(view, kind, Number(step), Number(place));
    if (path === undefined) continue;
    node.setAttribute('data-path', path);
    if (kind !== 's') continue;
    node.classList.add('step');
    node.setAttribute('role', 'img');
    node.setAttribute('aria-label', view.steps[Number(step)]?.title ?? '');
  }
  for (const group of picture.querySelectorAll('g.cluster')) {
    const path = view.phases[Number(groupId.exec(group.id)?.[1])]?.path;
    if (path !== undefined) group.setAttribute('data-path', path);
  }
}

function pathOf(
  view: JourneyView,
  kind: string | undefined,
  index: number,
  place: number,
): string | undefined {
  const step = view.steps[index];
  switch (kind) {
    case 's':
      return step?.path;
    case 'd':
      return step?.decision?.path;
    case 'b':
      return step?.backstage[place]?.path;
    default:
      return undefined;
  }
}
