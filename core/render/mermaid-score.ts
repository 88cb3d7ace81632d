/**
 * A score from -2 to 2 as Mermaid's journey knows it: whole, from 1 to 5. Halves go away from neutral on both sides,
 * so that no journey looks better or worse than it is.
 */
export function mermaidScore(score: number): number {
  return Math.min(5, Math.max(1, 3 + Math.sign(score) * Math.round(Math.abs(score))));
}
