import { printable } from './printable';
import { EXIT, type Terminal } from './terminal';

/** Says what went wrong, a line each; gives the exit code for it. */
export function complain(terminal: Terminal, ...lines: readonly string[]): typeof EXIT.trouble {
  for (const line of lines) terminal.err(`journey: ${printable(line)}\n`);
  return EXIT.trouble;
}
