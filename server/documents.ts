import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  checkJourneyFile,
  fileKind,
  readJourneyFile,
  type CheckedFile,
  type JourneyFile,
} from '../core/journey';
import type { Surroundings } from '../core/check/rule';
import type { JourneyDocument } from './features/document';

/** What was last computed of each open document: the parse and the checks, kept for the next version. */
export interface Documents {
  /** The document as it is now, read and checked; nothing is computed twice for one version. */
  snapshot(text: TextDocument, surroundings: Surroundings): JourneyDocument;
  /** The document read but not checked, for requests that ask nothing of the checks. */
  file(text: TextDocument): JourneyFile;
  close(uri: string): void;
}

interface Known {
  readonly text: TextDocument;
  readonly version: number;
  readonly file: JourneyFile;
  readonly checked?: CheckedFile;
  readonly surroundings?: Surroundings;
}

export function createDocuments(): Documents {
  const known = new Map<string, Known>();

  const read = (text: TextDocument): Known => {
    const before = known.get(text.uri);
    // A document that was closed and opened again may repeat a version: the object tells them apart.
    if (before?.text === text && before.version === text.version) return before;
    const file = readJourneyFile(text.getText(), fileKind(text.uri), before?.file);
    const now: Known = { text, version: text.version, file, checked: before?.checked };
    known.set(text.uri, now);
    return now;
  };
  return {
    snapshot(text, surroundings) {
      const now = read(text);
      const current = now.surroundings === surroundings ? now.checked : undefined;
      const checked = current ?? checkJourneyFile(now.file, surroundings, now.checked);
      known.set(text.uri, { ...now, checked, surroundings });
      return { uri: text.uri, version: now.version, text, file: now.file, checked };
    },
    file: (text) => read(text).file,
    close(uri) {
      known.delete(uri);
    },
  };
}
