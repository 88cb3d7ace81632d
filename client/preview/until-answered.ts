/** Milliseconds after which a page that does not answer is loaded again; a slow machine needs some seconds. */
export const PATIENCE: readonly number[] = [10_000, 20_000, 30_000];

/** The loading of a page that is watched. */
export interface Loading {
  /** The page is loaded anew, by whomever: it may take its time again. */
  started(): void;
  /** The page runs, or is not to be seen: nothing is waited for any more. */
  settled(): void;
}

/**
 * Calls `load` again each time that a page did not answer in time, and `giveUp` after the last wait. Why: VS Code
 * brings webviews their files through a service worker that the browser may end while a request is under way.
 * Such a request is never answered, and the page stays empty (github.com/microsoft/vscode/pull/140351).
 */
export function untilAnswered(load: () => void, giveUp: () => void, patience = PATIENCE): Loading {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (tried: number): void => {
    timer = setTimeout(() => {
      if (tried + 1 >= patience.length) return giveUp();
      wait(tried + 1);
      load();
    }, patience[tried]);
  };
  const settled = (): void => clearTimeout(timer);
  return {
    started: () => {
      settled();
      wait(0);
    },
    settled,
  };
}
