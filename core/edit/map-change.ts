/** What a person changes in the picture of a map. Places are JSON pointers, as the picture carries them. */
export type MapChange = SetScore | SetTitle | AddStep | AddPhase;

export interface SetScore {
  readonly kind: 'setScore';
  /** An emotion: `/phases/0/steps/1/emotion`, with the index of the one meant where a list stands there. */
  readonly path: string;
  /** -2 to 2 in halves. */
  readonly score: number;
}

export interface SetTitle {
  readonly kind: 'setTitle';
  /** A step, a phase, or `/customerJourney` for the map. */
  readonly path: string;
  readonly title: string;
}

export interface AddStep {
  readonly kind: 'addStep';
  /** The step before it, or the phase whose last step it becomes. */
  readonly after: string;
}

export interface AddPhase {
  readonly kind: 'addPhase';
  /** The phase before it. */
  readonly after: string;
}

/** Whether this is a score that the language knows. */
export function isScore(value: unknown): value is number {
  return typeof value === 'number' && value >= -2 && value <= 2 && Number.isInteger(value * 2);
}
