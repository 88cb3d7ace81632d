import type { FlowNode } from '../flow/nodes';
import type { Tools } from '../tools';
import type { FlowBox } from './box';
import { pillOf } from './pill';

const WIDEST = 140;

/** Where a handoff after the last step leads to. */
export function endBox({ id, lines }: FlowNode, tools: Tools): FlowBox {
  const pill = pillOf({ place: lines.join(' '), open: true }, WIDEST, tools);
  return { id, kind: 'end', width: pill.width, height: pill.height, draw: (x, y) => pill.draw(x, y) };
}
