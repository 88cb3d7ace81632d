import type { Localize } from '../../core/text';
import { notWritten } from '../files/not-written';
import { EXIT } from './terminal';
import { writeError } from './write-error';

/** Node makes the stream when it is first asked for, which most exports never do. */
export function outputColours(): boolean {
  const { stdout } = process;
  return stdout.isTTY && stdout.hasColors();
}

/** Writes to the standard output; where that cannot be, say on a full disk, says so and ends the command. */
export function writeOutput(text: string, localize: Localize): void {
  const failed = (error: unknown): void => {
    // A reader that stops early (`journey check | head`) is no fault of ours.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    writeError(`journey: ${notWritten(localize('The output'), error, localize)}\n`);
    process.exit(EXIT.trouble);
  };
  const { stdout } = process;
  if (stdout.listenerCount('error') === 0) stdout.on('error', failed);
  try {
    stdout.write(text);
  } catch (error) {
    // A file is written at once, and fails at once.
    failed(error);
  }
}
