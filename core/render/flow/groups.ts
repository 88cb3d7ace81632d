import type { JourneyView } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { mermaidLabel } from '../text/mermaid-label';
import type { Backstage } from './backstage';
import { nodeLine, type FlowNode } from './nodes';

/** The groups of the phases, in a group that bears the title of the map. */
export function frontstageGroup(view: JourneyView, nodes: readonly FlowNode[]): readonly string[] {
  const phases = view.phases.flatMap(({ title }, index) => {
    const own = nodes.filter(({ phase }) => phase === index);
    if (own.length === 0) return [];
    return group(
      `p${String(index)}`,
      title,
      own.map((node) => nodeLine(node, '      ')),
      '    ',
    );
  });
  const loose = nodes.filter(({ phase }) => phase === undefined).map((node) => nodeLine(node, '    '));
  if (phases.length + loose.length === 0) return [];
  return group('front', view.title.text, [...phases, ...loose], '  ');
}

/** The groups of the departments, below the line of visibility; nothing where nothing happens there. */
export function backstageGroup({ departments, left }: Backstage, localize: Localize): readonly string[] {
  if (departments.length + left === 0) return [];
  const groups = departments.flatMap(({ name, nodes }, index) =>
    group(
      `g${String(index)}`,
      name,
      nodes.map((node) => nodeLine(node, '      ')),
      '    ',
    ),
  );
  const label = localize('Backstage activities left out here: {count}', { count: left });
  const note: FlowNode = { id: 'left', open: '([', close: '])', lines: [label], kind: 'note' };
  const notes = left > 0 ? [nodeLine(note, '    ')] : [];
  return group('back', localize('Line of visibility · Backstage'), [...groups, ...notes], '  ');
}

function group(id: string, title: string, lines: readonly string[], indent: string): readonly string[] {
  return [`${indent}subgraph ${id}["${mermaidLabel(title)}"]`, ...lines, `${indent}end`];
}
