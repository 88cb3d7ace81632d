import { format } from 'node:util';

/**
 * Prints a line for the person who runs the tests. In the npm host the console of the suite is mixed with what
 * all of VS Code logs; the mark tells the two apart.
 */
export function say(...parts: readonly unknown[]): void {
  const mark = process.env.JOURNEY_TEST_MARK ?? '';
  for (const line of format(...parts).split('\n')) {
    // eslint-disable-next-line no-console -- the console is the only way out of the extension host
    console.log(mark + line);
  }
}
