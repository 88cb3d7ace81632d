import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { JourneyFile } from '../../../core/journey';
import type { IndexedFile } from './indexed-file';

/** The maps and catalogs of the workspace, as a feature may ask for them. An open file counts as in the editor. */
export interface WorkspaceFiles {
  all(): Iterable<IndexedFile>;
  get(uri: string): IndexedFile | undefined;
  /** The known catalogs that apply to a file, nearest first. */
  catalogsOf(uri: string): readonly IndexedFile[];
  /** A file as it is now; undefined when it is gone. */
  read(uri: string): Promise<ReadableFile | undefined>;
  /**
   * What lies in the folder that a path in a document leads to (`''` is its own folder), with whether one may go
   * up from there; undefined where it leads out of the workspace.
   */
  folder(uri: string, path: string): Promise<FolderContents | undefined>;
  /** The file that a path in a document leads to; undefined where there is none inside the workspace. */
  target(uri: string, path: string): Promise<string | undefined>;
}

export interface FolderContents {
  readonly entries: readonly { readonly name: string; readonly folder: boolean }[];
  /** Whether the folder above lies in the workspace too. */
  readonly above: boolean;
}

export interface ReadableFile {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly text: TextDocument;
  readonly file: JourneyFile;
}
