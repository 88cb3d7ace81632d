import type { Shape } from '../shapes';

/** Something in the line of the flow: a step, a decision, or what comes after the last step. */
export interface FlowBox {
  /** As in `Edge`. */
  readonly id: string;
  readonly kind: 'step' | 'decision' | 'end';
  /** px; the least that it takes. */
  readonly width: number;
  readonly height: number;
  /** With its left edge at x, centred on y, `height` px high. */
  readonly draw: (x: number, y: number, height: number) => Shape;
}

/** Where ways that do not go straight on come in, px from the left edge of a box. */
export function portIn({ width }: FlowBox): number {
  return width / 4;
}

/** Where they leave: a decision at its tip, so that its ways share a stem. */
export function portOut({ kind, width }: FlowBox): number {
  return kind === 'decision' ? width / 2 : (width * 3) / 4;
}
