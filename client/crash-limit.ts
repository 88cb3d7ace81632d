const mostRestarts = 4;
const withinMilliseconds = 3 * 60 * 1000;

/**
 * Counts crashes. The function it gives is called at each one and says whether to start again: not at the fifth
 * within three minutes. `now` gives the time in milliseconds.
 */
export function crashLimit(now: () => number = Date.now): () => boolean {
  let crashes: readonly number[] = [];
  return () => {
    const time = now();
    crashes = [...crashes, time].filter((crash) => time - crash <= withinMilliseconds);
    return crashes.length <= mostRestarts;
  };
}
