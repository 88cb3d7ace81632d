import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Runs a check for each document that changed, soon, and once for many changes in a row. */
export interface Publisher {
  /** The document changed; it is checked when the changes that already wait have been read. */
  changed(text: TextDocument): void;
  /** Nothing more is to be said of this document. */
  closed(uri: string): void;
}

/** No check waits longer than this, however long the last one took. In milliseconds. */
const LONGEST_WAIT = 200;

/**
 * There is no fixed delay. After a pause a check starts at once; while changes keep coming, checks take at
 * most half of the time, and what comes meanwhile is answered together.
 */
export function createPublisher(check: (text: TextDocument) => void, now: () => number): Publisher {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const last = new Map<string, { readonly end: number; readonly cost: number }>();
  return {
    changed(text) {
      const { uri } = text;
      if (waiting.has(uri)) return;
      const { end, cost } = last.get(uri) ?? { end: 0, cost: 0 };
      const run = () => {
        waiting.delete(uri);
        const start = now();
        check(text);
        last.set(uri, { end: now(), cost: now() - start });
      };
      waiting.set(uri, setTimeout(run, Math.min(Math.max(end + cost - now(), 0), LONGEST_WAIT)));
    },
    closed(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      last.delete(uri);
    },
  };
}
