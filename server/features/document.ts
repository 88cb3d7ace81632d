import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Surroundings } from '../../core/check/rule';
import type { IdKind } from '../../core/schema/schema-node';
import type { CheckedFile, JourneyFile } from '../../core/journey';
import type { Localize } from '../../core/text';
import type { WorkspaceFiles } from './workspace/workspace-files';

/** One version of an open file with all that is known of it. `file` was read from exactly this text. */
export interface JourneyDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: TextDocument;
  readonly file: JourneyFile;
  readonly checked: CheckedFile;
}

/** What a feature may know beside the document. */
export interface FeatureContext {
  readonly localize: Localize;
  readonly language: 'en' | 'de';
  /** Whether the client understands snippets with tab stops. */
  readonly snippets: boolean;
  /** Whether the client shows the details of a completion beside its name, in every row. */
  readonly labelDetails?: boolean;
  /** The catalogs that apply to the document, and what else lies outside of it. */
  readonly surroundings: Surroundings;
  /**
   * Texts that the other maps of the workspace use where a kind of id may stand, declared or not:
   * completion offers them while the vocabulary is open. Those of the nearest folders first, among them the
   * most used first.
   */
  readonly usedNames?: (kind: IdKind) => Iterable<string>;
  /** The channels that the other maps of the workspace use at a touchpoint; empty where none does. */
  readonly usedChannels?: (touchpoint: string) => readonly string[];
  /** The maps and catalogs of the workspace. */
  readonly files?: WorkspaceFiles;
}
