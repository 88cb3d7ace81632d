/** Files to be read and then looked at, one after the other, while the server answers other things. */
export interface Queue {
  /** The file is to be read, anew if it is being read. */
  add(uri: string): void;
  /** The file need not be read any more. */
  remove(uri: string): void;
  /** Resolves when nothing waits. */
  idle(): Promise<void>;
}

export interface QueueOptions<T> {
  readonly fetch: (uri: string) => Promise<T>;
  readonly use: (uri: string, fetched: T) => void;
  /** Told now and then how far it is. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Milliseconds. */
  readonly now: () => number;
  /** Lets everything that has come in be answered first. */
  readonly pause: () => Promise<void>;
}

/** So long a keystroke may have to wait for the queue, in milliseconds. */
const SLICE = 5;
/** So many files are read from disk at once. */
const AT_ONCE = 16;

export function createQueue<T>({ fetch, use, onProgress, now, pause }: QueueOptions<T>): Queue {
  const waiting = new Set<string>();
  const dropped = new Set<string>();
  const state: { running?: Promise<void>; sliceStart: number } = { sliceStart: 0 };

  const run = async () => {
    let done = 0;
    state.sliceStart = now();
    while (waiting.size > 0) {
      const batch = [...waiting].slice(0, AT_ONCE);
      for (const uri of batch) waiting.delete(uri);
      dropped.clear();
      const fetched = await Promise.all(batch.map(async (uri) => ({ uri, value: await fetch(uri) })));
      for (const { uri, value } of fetched) {
        // What was added again meanwhile is old.
        if (!dropped.has(uri) && !waiting.has(uri)) use(uri, value);
        if (now() - state.sliceStart > SLICE) {
          await pause();
          state.sliceStart = now();
        }
      }
      done += batch.length;
      onProgress?.(done, done + waiting.size);
    }
  };
  const start = () => {
    state.running ??= pause()
      .then(run)
      .finally(() => {
        state.running = undefined;
      });
  };
  return {
    add(uri) {
      dropped.delete(uri);
      waiting.add(uri);
      start();
    },
    remove(uri) {
      waiting.delete(uri);
      dropped.add(uri);
    },
    async idle() {
      while (state.running) await state.running;
    },
  };
}
