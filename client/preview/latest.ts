/**
 * Makes a function that runs `work`, one run at a time: what is called for meanwhile is done in one further run
 * afterwards. So nothing waits a fixed time, nothing piles up, and the last run has seen the last change.
 * `work` deals with its own errors.
 */
export function latest(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      running = false;
    }
  };
  return () => {
    again = true;
    if (!running) void run();
  };
}
