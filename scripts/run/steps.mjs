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
export async function step(title, work) {
  const start = performance.now();
  const elapsed = () => `${Math.round((performance.now() - start) / 100) / 10} s`;
  const state = { doing: 'still working' };
  const say = (doing) => {
    state.doing = doing;
    console.log(`  … ${doing}`);
  };
  const signs = setInterval(
    () => console.log(`  … ${state.doing} (${elapsed()})`),
    secondsBetweenSigns * 1000,
  );
  console.log(`▸ ${title}`);
  try {
    const result = await work(say);
    console.log(`✔ ${title} (${elapsed()})`);
    return result;
  } catch (error) {
    console.log(`✖ ${title} (${elapsed()})`);
    throw error;
  } finally {
    clearInterval(signs);
  }
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
