import type { ViewDecision, ViewStep } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { mermaidLabel } from '../text/mermaid-label';

/** A node of a flowchart. */
export interface FlowNode {
  readonly id: string;
  readonly open: string;
  readonly close: string;
  /** Lines of the label, not yet escaped. */
  readonly lines: readonly string[];
  /** Its class, for surroundings that style it. */
  readonly kind: 'step' | 'moment' | 'decision' | 'open' | 'backstage' | 'note';
  /** The phase whose group it stands in. */
  readonly phase?: number;
}

/** A step with its touchpoint; a star before a moment of truth. */
export function stepNode({ title, touchpoint, moment, phase }: ViewStep, index: number): FlowNode {
  return {
    id: `s${String(index)}`,
    open: '(',
    close: ')',
    lines: [moment ? `★ ${title}` : title, ...(touchpoint ? [touchpoint.text] : [])],
    kind: moment ? 'moment' : 'step',
    phase,
  };
}

/** The decision after a step. */
export function decisionNode(
  { question }: ViewDecision,
  phase: number,
  index: number,
  localize: Localize,
): FlowNode {
  const lines = [question ?? localize('Decision')];
  return { id: `d${String(index)}`, open: '{', close: '}', lines, kind: 'decision', phase };
}

/** A node as a line of source. */
export function nodeLine({ id, open, close, lines, kind }: FlowNode, indent: string): string {
  return `${indent}${id}${open}"${lines.map(mermaidLabel).join('<br/>')}"${close}:::${kind}`;
}
