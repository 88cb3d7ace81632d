import { isScore, type MapChange } from '../../core/edit/map-change';

/** Change the text of the map, as the person did in the picture. */
export interface Edit {
  readonly type: 'edit';
  readonly uri: string;
  /** The version of the text that the picture shows. */
  readonly version: number;
  readonly change: MapChange;
}

/** Take the last change of the text back, or make it again: also one that was typed. */
export interface Undo {
  readonly type: 'undo' | 'redo';
  readonly uri: string;
}

/** The text was changed; the picture of it comes with `show`. */
export interface Edited {
  readonly type: 'edited';
  readonly uri: string;
  /** JSON pointer of what was changed or added. */
  readonly path: string;
}

/** The text was not changed. */
export interface Refused {
  readonly type: 'refused';
  readonly uri: string;
  /** Why, in the person's language. */
  readonly reason: string;
}

const longestTitle = 2_000;

/** Whether something that came out of the webview is a change that the server knows. */
export function isMapChange(value: unknown): value is MapChange {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, path, after, score, title } = value as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'setScore':
      return isPlace(path) && isScore(score);
    case 'setTitle':
      return isPlace(path) && typeof title === 'string' && title.length <= longestTitle;
    case 'addStep':
    case 'addPhase':
      return isPlace(after);
    default:
      return false;
  }
}

function isPlace(value: unknown): value is string {
  return typeof value === 'string' && value.length < 200 && value.startsWith('/');
}
