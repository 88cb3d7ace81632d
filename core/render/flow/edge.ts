import { mermaidLabel } from '../text/mermaid-label';
import type { FlowNode } from './nodes';

/** A connection of a flowchart. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Index of the step that it leads to. */
  readonly toStep?: number;
  /** A node that only this edge needs. */
  readonly target?: FlowNode;
  readonly label?: string;
  /** Of a handoff: its label in two parts, to whom and what goes along. */
  readonly handoff?: { readonly name: string; readonly load: string };
  /** It follows the order of the file. */
  readonly onward?: boolean;
  /**
   * `usual`: the default of a decision; `seen`: a handoff that the customer notices; `broken`: a change of
   * channel with nothing handed over; `support`: from a step to what happens behind it; `order`: not seen, it
   * only keeps the steps in the order of the file.
   */
  readonly look: 'plain' | 'usual' | 'seen' | 'broken' | 'support' | 'order';
}

const ARROWS: Readonly<Record<Edge['look'], string>> = {
  plain: '-->',
  usual: '==>',
  seen: '==>',
  broken: '-.->',
  support: '-.-',
  order: '~~~',
};

/** An edge as a line of source. */
export function lineOf({ from, to, label, look }: Edge): string {
  const text = label === undefined ? '' : `|"${mermaidLabel(label)}"|`;
  return `  ${from} ${ARROWS[look]}${text} ${to}`;
}
