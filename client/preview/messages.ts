/**
 * What the preview's panel and the script inside its webview say to each other. Both sides import this file;
 * it knows neither VS Code nor the DOM.
 */
import type { JourneyView } from '../../core/insight/view';
import { LANE_IDS, type LaneId } from '../../core/render/lanes/lane';
import type { TextTable } from '../../core/text';
import { isMapChange, type Edit, type Edited, type Refused, type Undo } from './edit-messages';

export type ToWebview = Setup | Show | Mark | Edited | Refused;

/** First message, after `ready`. */
export interface Setup {
  readonly type: 'setup';
  /** Texts in the person's language, for `localizer`. */
  readonly texts: TextTable;
  readonly locked: boolean;
}

/** What to draw now. */
export interface Show {
  readonly type: 'show';
  /** The document that the picture is of. */
  readonly uri: string;
  /** Of the text that `view` was read from. */
  readonly version: number;
  /** Whether the text cannot be changed. */
  readonly readOnly: boolean;
  /** Null: there is nothing to draw. */
  readonly view: JourneyView | null;
  /** What is wrong with the text now; `view` is then the last good one. */
  readonly problem: string | null;
}

/** Where the cursor is in the YAML. */
export interface Mark {
  readonly type: 'mark';
  readonly uri: string;
  /** JSON pointer of the step; null outside of every step. */
  readonly path: string | null;
  /** JSON pointer of what is written there; null where nothing is. */
  readonly at: string | null;
}

export type FromWebview = Ready | Reveal | RevealProblem | Lock | Maximize | Export | Edit | Undo;

export interface Ready {
  readonly type: 'ready';
}

/** Show the YAML of what was clicked. */
export interface Reveal {
  readonly type: 'reveal';
  /** The document of the picture that was clicked; the panel may have gone on to another. */
  readonly uri: string;
  /** JSON pointer. */
  readonly path: string;
  /** Whether the keyboard follows into the editor. */
  readonly focus: boolean;
}

export interface RevealProblem {
  readonly type: 'revealProblem';
  readonly uri: string;
}

/** Stay with this map, or follow the active editor. */
export interface Lock {
  readonly type: 'lock';
  readonly locked: boolean;
}

/** Give the preview the whole area of the editors, or give it back. */
export interface Maximize {
  readonly type: 'maximize';
}

/** Save what is shown, in a form to be chosen. */
export interface Export {
  readonly type: 'export';
  /** The view that is looked at. */
  readonly mode: ViewMode;
}

/** What the webview keeps over a reload; VS Code hands it to the serializer of the panel. */
export interface PreviewState {
  readonly uri?: string;
  readonly locked: boolean;
  readonly mode: ViewMode;
  /** Picture pixels to screen pixels, or the whole picture; absent: as wide as the panel. */
  readonly zoom?: number | 'fit' | 'width';
  readonly hidden: Hidden;
  readonly left: number;
  readonly top: number;
}

/** What is left out of the picture. Names that a map does not know do no harm: it may be another map's. */
export interface Hidden {
  /** Ids. */
  readonly personas: readonly string[];
  readonly segments: readonly string[];
  readonly lanes: readonly LaneId[];
}

/** Every way to look at a map. */
export const VIEW_MODES = ['map', 'curve', 'flow', 'priorities', 'table'] as const;

export type ViewMode = (typeof VIEW_MODES)[number];

export const initialState: PreviewState = {
  locked: false,
  mode: 'map',
  hidden: { personas: [], segments: [], lanes: [] },
  left: 0,
  top: 0,
};

/** Whether something that came out of the webview is one of its messages: the webview is not trusted. */
export function isFromWebview(message: unknown): message is FromWebview {
  if (!isRecord(message)) return false;
  switch (message.type) {
    case 'ready':
    case 'maximize':
      return true;
    case 'export':
      return VIEW_MODES.some((mode) => mode === message.mode);
    case 'reveal':
      return isText(message.uri) && isPointer(message.path) && typeof message.focus === 'boolean';
    case 'edit':
      return isText(message.uri) && isNumber(message.version) && isMapChange(message.change);
    case 'revealProblem':
    case 'undo':
    case 'redo':
      return isText(message.uri);
    case 'lock':
      return typeof message.locked === 'boolean';
    default:
      return false;
  }
}

/** The state that was kept, or the initial one for what has another shape: an older version may have left it. */
export function readState(kept: unknown): PreviewState {
  if (!isRecord(kept)) return initialState;
  return {
    ...(isText(kept.uri) && { uri: kept.uri }),
    locked: kept.locked === true,
    mode: VIEW_MODES.find((mode) => mode === kept.mode) ?? 'map',
    ...(isZoom(kept.zoom) && { zoom: kept.zoom }),
    hidden: readHidden(kept.hidden),
    left: isNumber(kept.left) ? kept.left : 0,
    top: isNumber(kept.top) ? kept.top : 0,
  };
}

function isZoom(value: unknown): value is number | 'fit' | 'width' {
  return value === 'fit' || value === 'width' || (isNumber(value) && value > 0);
}

function readHidden(kept: unknown): Hidden {
  if (!isRecord(kept)) return initialState.hidden;
  const { personas, segments, lanes } = kept;
  const known = textsIn(lanes);
  return {
    personas: textsIn(personas),
    segments: textsIn(segments),
    lanes: LANE_IDS.filter((lane) => known.includes(lane)),
  };
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length < 10_000;
}

function isPointer(value: unknown): value is string {
  return isText(value) && (value === '' || value.startsWith('/'));
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
