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

interface Batch<T> {
  readonly fetched: Promise<readonly { readonly uri: string; readonly value: T }[]>;
}

export function createQueue<T>({ fetch, use, onProgress, now, pause }: QueueOptions<T>): Queue {
  const waiting = new Set<string>();
  /** Files that are being read, each with the batch whose result counts. */
  const reading = new Map<string, Batch<T>>();
  const state: { running?: Promise<void>; sliceStart: number } = { sliceStart: 0 };

  const nextBatch = (): Batch<T> | undefined => {
    const uris = [...waiting].slice(0, AT_ONCE);
    if (uris.length === 0) return undefined;
    const batch = { fetched: Promise.all(uris.map(async (uri) => ({ uri, value: await fetch(uri) }))) };
    for (const uri of uris) {
      waiting.delete(uri);
      reading.set(uri, batch);
    }
    return batch;
  };
  const run = async () => {
    let done = 0;
    state.sliceStart = now();
    let next: Batch<T> | undefined;
    for (let batch = nextBatch(); batch; batch = next ?? nextBatch()) {
      const fetched = await batch.fetched;
      // The disk works while these are looked at.
      next = nextBatch();
      for (const { uri, value } of fetched) {
        // What was dropped, or is to be read anew, is old.
        if (reading.get(uri) === batch) {
          reading.delete(uri);
          if (!waiting.has(uri)) use(uri, value);
        }
        if (now() - state.sliceStart > SLICE) {
          await pause();
          state.sliceStart = now();
        }
      }
      done += fetched.length;
      onProgress?.(done, done + reading.size + waiting.size);
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
      waiting.add(uri);
      start();
    },
    remove(uri) {
      waiting.delete(uri);
      reading.delete(uri);
    },
    async idle() {
      while (state.running) await state.running;
    },
  };
}
