import { reachable } from '../../insight/flow';
import type { JourneyView, ViewLink, ViewStep } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Edge } from '../flow/edge';
import { waysOf } from '../flow/ways';
import type { Tools } from '../tools';
import type { FlowBox } from './box';
import { decisionBox } from './decision-box';
import { endBox } from './end-box';
import { gapOf, type Gap } from './gap';
import { stepBox } from './step-box';

/** An edge of the flow with what it is about: the link to the next step for a handoff or a break. */
export interface FlowEdge extends Edge {
  readonly link?: ViewLink;
  readonly path?: string;
}

/** A step, the decision after it or what follows the last one, and the ways that lead on. */
export interface Unit {
  readonly index: number;
  readonly phase: number;
  readonly step: ViewStep;
  /** Some path from the first step leads to it. */
  readonly reached: boolean;
  readonly boxes: readonly FlowBox[];
  /** Between its boxes. */
  readonly gaps: readonly Gap[];
  /** After its last box, towards the next unit. */
  readonly after: Gap;
  /** Goes straight on to the next unit. */
  readonly onward?: FlowEdge;
  /** All other ways: back, ahead, or nowhere; by the box they start from. */
  readonly away: readonly FlowEdge[];
  /** px, with the gap after it. */
  readonly width: number;
}

/** The steps of a map with all that leads on from them. */
export function unitsOf(view: JourneyView, tools: Tools): readonly Unit[] {
  const { steps } = view;
  const reached = reachable(steps, ({ ways }) => ways.flatMap(({ to }) => steps[to] ?? []));
  return steps.map((step, index) => unitOf(view, step, index, reached.has(step), tools));
}

function unitOf(view: JourneyView, step: ViewStep, index: number, reached: boolean, tools: Tools): Unit {
  const edges = merged(waysOf(view, step, index, tools.localize)).map((edge): FlowEdge => {
    const isOption = edge.from.startsWith('d');
    return {
      ...edge,
      link: isOption ? undefined : step.link,
      path: isOption ? step.decision?.path : step.path,
    };
  });
  const leads = (from: string) => leadsText(view, edges, from, tools.localize);
  const [own, fork] = [`s${String(index)}`, `d${String(index)}`];
  const end = edges.find(({ from, target }) => from === own && target);
  const boxes = [
    stepBox(view, step, index, { leads: leads(own), reached }, tools),
    ...(step.decision ? [decisionBox(step.decision, index, leads(fork), tools)] : []),
    ...(end?.target ? [endBox(end.target, tools)] : []),
  ];
  const ids = boxes.map(({ id }) => id);
  const inside = edges.filter(({ to }) => ids.slice(1).includes(to));
  const onward = edges.find(({ toStep }) => toStep === index + 1);
  const gaps = boxes.slice(1).map(({ id }) =>
    gapOf(
      inside.find(({ to }) => to === id),
      tools,
    ),
  );
  const after = gapOf(onward, tools);
  const widths = [...boxes, ...gaps, after].map(({ width }) => width);
  return {
    index,
    phase: step.phase,
    step,
    reached,
    boxes,
    gaps,
    after,
    onward,
    away: edges.filter((edge) => edge !== onward && !inside.includes(edge)),
    width: widths.reduce((sum, width) => sum + width, 0),
  };
}

const STRENGTH: readonly Edge['look'][] = ['order', 'plain', 'usual', 'broken', 'seen', 'support'];

/** One way for all that lead from the same place to the same place; those that are not seen are left out. */
function merged(edges: readonly Edge[]): readonly Edge[] {
  const ways = new Map<string, Edge>();
  for (const edge of edges.filter(({ look }) => look !== 'order')) {
    const key = `${edge.from} ${edge.to}`;
    const other = ways.get(key);
    const labels = [other?.label, edge.label].filter((label) => label !== undefined);
    const look = other && STRENGTH.indexOf(other.look) > STRENGTH.indexOf(edge.look) ? other.look : edge.look;
    ways.set(key, { ...edge, look, label: labels.length > 0 ? [...new Set(labels)].join(' / ') : undefined });
  }
  return [...ways.values()];
}

/** For who cannot see the arrows. */
function leadsText(
  view: JourneyView,
  edges: readonly Edge[],
  from: string,
  localize: Localize,
): string | undefined {
  const places = edges.flatMap((edge) => {
    if (edge.from !== from) return [];
    const place =
      edge.toStep === undefined
        ? edge.target?.lines.join(' ')
        : localize('Step {number}: {title}', {
            number: edge.toStep + 1,
            title: view.steps[edge.toStep]?.title ?? '',
          });
    if (place === undefined) return edge.label === undefined ? [] : [edge.label];
    return [edge.label === undefined ? place : `${place} (${edge.label})`];
  });
  return places.length === 0 ? undefined : localize('leads to {list}', { list: places.join(', ') });
}
