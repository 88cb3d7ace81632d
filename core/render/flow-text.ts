import type { JourneyView, ViewStep } from '../insight/journey-view';
import type { Localize } from '../text';
import { backstageNodes } from './flow/backstage';
import { lineOf, type Edge } from './flow/edge';
import { backstageGroup, frontstageGroup } from './flow/groups';
import { decisionNode, stepNode, type FlowNode } from './flow/nodes';
import { USUAL_EDGES } from './flow/usual-edges';
import { waysOf } from './flow/ways';

export interface FlowOptions {
  /** As many edges as the surroundings let Mermaid draw; 500 is what it draws by itself. */
  readonly maxEdges?: number;
}

/**
 * The journey as source of a Mermaid flowchart that reads as a service blueprint: steps and decisions in
 * the groups of their phases, below the line of visibility what the departments do. Ids of nodes are made
 * up: `s` a step, `d` its decision, `b` a backstage activity, each with the index of the step. What
 * exceeds the limit is left out, backstage first, and a node says so.
 */
export function flowText(
  view: JourneyView,
  localize: Localize,
  { maxEdges = USUAL_EDGES }: FlowOptions = {},
): string {
  const { steps, edges, left } = stepsWithin(view, maxEdges, localize);
  const front = steps.flatMap((step, index) => frontNodes(step, index, localize));
  const backstage = backstageNodes(steps, maxEdges - edges.length, localize);
  const unknown = edges.flatMap(({ target }) => target ?? []);
  // The ways that Mermaid meets first give the direction in which it draws the whole.
  const sorted = [...edges.filter(({ onward }) => onward), ...edges.filter(({ onward }) => !onward)];
  const all = [...sorted, ...backstage.edges];
  const rest = left > 0 ? [restNode(left, localize)] : [];
  return [
    '---',
    'config:',
    '  flowchart:',
    '    nodeSpacing: 30',
    '    rankSpacing: 36',
    '---',
    'flowchart TB',
    ...frontstageGroup(view, [...front, ...unknown, ...rest]),
    ...backstageGroup(backstage, localize),
    ...all.map(lineOf),
    ...all.flatMap(({ look }, index) =>
      look === 'seen' ? [`  linkStyle ${String(index)} stroke:#c43c32,stroke-width:3px`] : [],
    ),
    '',
  ].join('\n');
}

/** The steps from the first on whose ways stay within the limit. */
function stepsWithin(
  view: JourneyView,
  most: number,
  localize: Localize,
): { readonly steps: readonly ViewStep[]; readonly edges: readonly Edge[]; readonly left: number } {
  const edges: Edge[] = [];
  for (const [index, step] of view.steps.entries()) {
    const ways = waysOf(view, step, index, localize);
    if (edges.length + ways.length > most)
      return {
        steps: view.steps.slice(0, index),
        edges: edges.filter(({ toStep }) => toStep === undefined || toStep < index),
        left: view.steps.length - index,
      };
    edges.push(...ways);
  }
  return { steps: view.steps, edges, left: 0 };
}

function frontNodes(step: ViewStep, index: number, localize: Localize): readonly FlowNode[] {
  const node = stepNode(step, index);
  return step.decision ? [node, decisionNode(step.decision, step.phase, index, localize)] : [node];
}

function restNode(left: number, localize: Localize): FlowNode {
  const label = localize('Steps left out here: {count}', { count: left });
  return { id: 'rest', open: '([', close: '])', lines: [label], kind: 'note' };
}
