import type { ViewBackstage, ViewStep } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Edge } from './edge';
import type { FlowNode } from './nodes';
import { durationText } from '../time-text';

/** What departments do behind the line of visibility. */
export interface Backstage {
  readonly departments: readonly { readonly name: string; readonly nodes: readonly FlowNode[] }[];
  readonly edges: readonly Edge[];
  /** How many activities have no room. */
  readonly left: number;
}

/** The backstage activities of steps by department, as many as edges are left for. */
export function backstageNodes(steps: readonly ViewStep[], most: number, localize: Localize): Backstage {
  const departments = new Map<string, FlowNode[]>();
  const edges: Edge[] = [];
  const activities = steps.flatMap(({ backstage }, index) =>
    backstage.map((activity, place) => ({
      activity,
      from: `s${String(index)}`,
      id: `b${String(index)}_${String(place)}`,
    })),
  );
  let shown = 0;
  for (const { activity, from, id } of activities) {
    const name = activity.department ?? localize('Others');
    const nodes = departments.get(name) ?? [];
    const above = nodes.at(-1);
    // Below each other: side by side they would make the picture several times as wide as the steps are.
    const own: readonly Edge[] = [
      { from, to: id, look: 'support' },
      ...(above ? [{ from: above.id, to: id, look: 'order' as const }] : []),
    ];
    if (edges.length + own.length > most) break;
    departments.set(name, nodes);
    nodes.push({ id, open: '[', close: ']', lines: linesOf(activity, localize), kind: 'backstage' });
    edges.push(...own);
    shown++;
  }
  return {
    departments: [...departments].map(([name, nodes]) => ({ name, nodes })),
    edges,
    left: activities.length - shown,
  };
}

function linesOf({ action, system, duration }: ViewBackstage, localize: Localize): readonly string[] {
  const lasts = duration === undefined ? undefined : durationText(duration, localize);
  const facts = [system, lasts].filter((fact) => fact !== undefined).join(' · ');
  if (action === undefined) return [facts === '' ? localize('Backstage') : facts];
  return facts === '' ? [action] : [action, facts];
}
