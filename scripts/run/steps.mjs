import { clearInterval, setInterval } from 'node:timers';

/** An error whose message is a whole sentence for the person at the terminal, with what to do about it. */
export class Failure extends Error {
  constructor(sentence, remedy) {
    super(remedy ? `${sentence}\n  ${remedy.split('\n').join('\n  ')}` : sentence);
    this.name = 'Failure';
  }
}

const secondsBetweenSigns = 15;

/**
 * Runs one step of a command: prints its title, a sign of life now and then, and how long it took. `work` gets
 * a function that says what is being done right now. An error is printed with the title and thrown on. `print`
 * takes the lines.
 */
export async function step(title, work, print = console.log) {
  const elapsed = stopwatch();
  const life = signsOfLife(print);
  const say = (doing) => {
    life.seen(doing);
    print(`  … ${doing}`);
  };
  print(`▸ ${title}`);
  try {
    const result = await work(say);
    print(`✔ ${title} (${elapsed()})`);
    return result;
  } catch (error) {
    print(`✖ ${title} (${elapsed()})`);
    throw error;
  } finally {
    life.stop();
  }
}

/**
 * Prints a line whenever nothing was seen for a while, with the time since the start. `seen(doing)` tells of
 * something seen and, if given, of what is being done now; `stop()` ends it.
 */
export function signsOfLife(print) {
  const elapsed = stopwatch();
  const state = { doing: 'still working' };
  const sign = () => print(`  … ${state.doing} (${elapsed()})`);
  const timer = setInterval(sign, secondsBetweenSigns * 1000);
  return {
    seen: (doing = state.doing) => {
      state.doing = doing;
      timer.refresh();
    },
    stop: () => clearInterval(timer),
  };
}

function stopwatch() {
  const start = performance.now();
  return () => `${Math.round((performance.now() - start) / 100) / 10} s`;
}

/** Prints an error for a person: a `Failure` as its sentence, anything else with its stack. */
export function report(error) {
  console.error(`\n${error instanceof Failure ? error.message : (error.stack ?? String(error))}`);
}

/** Runs the main function of a command; an error ends the process with exit code 1 and its message. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
