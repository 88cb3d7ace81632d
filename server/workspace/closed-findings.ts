import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Surroundings } from '../../core/check/rule';
import { checkJourneyFile, fileKind, readJourneyFile } from '../../core/journey';
import type { JourneyDocument } from '../features/document';
import { createQueue } from './queue';
import type { Files } from './files';
import { workspaceKind } from './kinds';

/** Tells the findings of files that are not open. */
export interface ClosedFindings {
  /** The file, or what bears on it, changed: its findings are to be told, anew. */
  changed(uri: string): void;
  /** The file is open now, or gone: nothing is told of it any more. */
  drop(uri: string): void;
  /** Nothing is told of any file any more. */
  dropAll(): void;
}

export interface ClosedFindingsOptions {
  readonly files: Files;
  readonly now: () => number;
  /** Lets everything that has come in be answered first. */
  readonly pause: () => Promise<void>;
  readonly isOpen: (uri: string) => boolean;
  /** What lies around the file; waits until it is read. Undefined for a file that is left out. */
  readonly around: (uri: string) => Promise<Surroundings | undefined>;
  readonly findingsOf: (document: JourneyDocument) => Diagnostic[];
  /** The findings of a settings file. */
  readonly settingsFindingsOf: (text: TextDocument) => Diagnostic[];
  readonly publish: (uri: string, diagnostics: Diagnostic[]) => void;
}

interface Fetched {
  readonly text: string;
  readonly surroundings?: Surroundings;
}

export function createClosedFindings(options: ClosedFindingsOptions): ClosedFindings {
  const { files, now, pause, isOpen, around, findingsOf, settingsFindingsOf, publish } = options;
  /** Files of which a client shows findings. */
  const told = new Set<string>();

  const tell = (uri: string, diagnostics: Diagnostic[]) => {
    if (diagnostics.length > 0) told.add(uri);
    else if (!told.delete(uri)) return;
    publish(uri, diagnostics);
  };
  const fetch = async (uri: string): Promise<Fetched | undefined> => {
    const surroundings = await around(uri);
    const text = surroundings || workspaceKind(uri) === 'settings' ? await files.read(uri) : undefined;
    return text === undefined ? undefined : { text, ...(surroundings ? { surroundings } : {}) };
  };
  const use = (uri: string, fetched: Fetched | undefined) => {
    if (isOpen(uri)) return;
    if (!fetched) {
      tell(uri, []);
      return;
    }
    const text = TextDocument.create(uri, 'journey', 0, fetched.text);
    if (!fetched.surroundings || workspaceKind(uri) === 'settings') {
      tell(uri, settingsFindingsOf(text));
      return;
    }
    const file = readJourneyFile(fetched.text, fileKind(uri));
    const checked = checkJourneyFile(file, fetched.surroundings);
    tell(uri, findingsOf({ uri, version: 0, text, file, checked }));
  };
  const queue = createQueue({ fetch, use, now, pause });
  return {
    changed: (uri) => {
      queue.add(uri);
    },
    drop(uri) {
      queue.remove(uri);
      tell(uri, []);
    },
    dropAll() {
      for (const uri of [...told]) tell(uri, []);
    },
  };
}
