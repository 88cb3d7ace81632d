/**
 * What the editor and the language server say to each other beyond the protocol: types and method names only,
 * so that both sides, and the tests, can use them with whichever connection they have.
 */
import type { Position, Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver-types';
import type { MapChange } from '../core/edit/map-change';
import type { JourneyView } from '../core/insight/view';

/** Request: what the map in a document shows. */
export const viewRequest = 'journey/view';

export interface ViewParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface ViewResult {
  /** The version of the document that was read. */
  readonly version: number;
  /** Null when there is nothing to draw: no map, a catalog, or a text too broken to read. */
  readonly view: JourneyView | null;
  /** Present while the YAML is broken: its first error. */
  readonly problem?: ViewProblem;
}

export interface ViewProblem {
  /** In the language of the client. */
  readonly message: string;
  readonly range: Range;
}

/** Request: where the node at a path is written; null when the text has no such node. */
export const placeRequest = 'journey/place';

export interface PlaceParams {
  readonly textDocument: TextDocumentIdentifier;
  /** JSON pointer, as the picture carries it in `data-path`. */
  readonly path: string;
}

export type PlaceResult = Range | null;

/** Request: what is written at a position; null outside of every node. */
export const pathAtRequest = 'journey/pathAt';

export interface PathAtParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

export interface PathAt {
  /** JSON pointer of the innermost node. */
  readonly path: string;
  /** JSON pointer of the step around it, if there is one. */
  readonly stepPath?: string;
}

export type PathAtResult = PathAt | null;

/** Request: the edits that make a change which a person made in the picture; null when no such map is open. */
export const editRequest = 'journey/edit';

export interface EditParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The version that the picture shows: `ViewResult.version`. */
  readonly version: number;
  readonly change: MapChange;
}

export type EditResult =
  | {
      /** The version that the edits are for, and no other. */
      readonly version: number;
      /** None where the text says so already. */
      readonly edits: readonly TextEdit[];
      /** JSON pointer of what was changed or added, in the text afterwards. */
      readonly path: string;
    }
  | {
      /** Why it cannot be done, in the language of the client. */
      readonly refused: string;
    }
  | null;

/** Request: how complete the map in a document is; null for a catalog and for a text without a map. */
export const statusRequest = 'journey/status';

export interface StatusParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Shares in whole per cent, 0 to 100: the map's, and those of the four steps it is the mean of. */
export interface StatusResult {
  /** The version of the document that was read. */
  readonly version: number;
  readonly percent: number;
  readonly persona: number;
  readonly touchpoints: number;
  readonly encounters: number;
  readonly feelings: number;
  /** What to add, the next first, in the language of the client; the first few only. */
  readonly missing: readonly { readonly text: string; readonly range: Range }[];
  /** The text of the first; null when nothing is missing. */
  readonly next: string | null;
}

/** Notification from the server: something else, such as a catalog, changed what the map in `uri` shows. */
export const viewChangedNotification = 'journey/viewChanged';

export interface ViewChangedParams {
  readonly uri: string;
}

/** Request: what a map shows that another document names or holds, a text of Markdown, say. */
export const mapInRequest = 'journey/mapIn';

export interface MapInParams {
  /** URI of the document that shows the map. It need not be open. */
  readonly from: string;
  /** The map itself, or the way to its file: relative to the document, or from the workspace folder after a `/`. */
  readonly map: { readonly text: string } | { readonly path: string };
}

export interface MapInResult {
  /** Null when there is nothing to draw. */
  readonly view: JourneyView | null;
  /** What is wrong, in the language of the client; `view` then has what can be read. */
  readonly problem?: { readonly message: string; /** From 0. */ readonly line?: number };
}

/** Notification from the server, once such a map was asked for: texts or files changed, and they may show something else. */
export const mapsChangedNotification = 'journey/mapsChanged';

/**
 * Requests from a server without a disk: the text of a file (null when there is none), whether a file or
 * folder is there, the maps, catalogs and settings files in a folder and below, and what lies directly in a folder
 * (name, and whether it is a folder).
 */
export const readRequest = 'journey/readFile';
export const existsRequest = 'journey/fileExists';
export const listRequest = 'journey/listFiles';
export const entriesRequest = 'journey/listFolder';

/** The files that `journey/listFiles` means, and at most this many of them. */
export const journeyFiles =
  '**/{*.journey.yaml,*.journey.yml,journey.catalog.yaml,journey.catalog.yml,.journeyrc.yaml,.journeyrc.yml}';
export const maxFiles = 20_000;

/** Of a folder with more in it nobody reads a list. */
export const maxEntries = 1_000;

/** A map this large is not even read to be told that it is too large: that would only fill the memory. In bytes. */
export const maxFileSize = 32 * 1024 * 1024;

export interface FileParams {
  readonly uri: string;
}
