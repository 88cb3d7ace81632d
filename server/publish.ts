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
 * There is no fixed delay: a check starts as soon as the last one would have been done. So a small map
 * answers at once, and a burst of changes to a large one is answered once.
 */
export function createPublisher(check: (text: TextDocument) => void, now: () => number): Publisher {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const costs = new Map<string, number>();
  const stop = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  return {
    changed(text) {
      const { uri } = text;
      if (waiting.has(uri)) return;
      const run = () => {
        waiting.delete(uri);
        const start = now();
        check(text);
        costs.set(uri, now() - start);
      };
      waiting.set(uri, setTimeout(run, Math.min(costs.get(uri) ?? 0, LONGEST_WAIT)));
    },
    closed(uri) {
      stop(uri);
      costs.delete(uri);
    },
  };
}
