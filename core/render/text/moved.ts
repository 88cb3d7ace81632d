import type { TextShape } from '../shapes';

/** A text that was set elsewhere. */
export function moved(text: TextShape, dx: number, dy: number): TextShape {
  return { ...text, x: text.x + dx, y: text.y + dy };
}
