import { stripVTControlCharacters } from 'node:util';

/** Nothing counted yet. */
export const none = { passed: 0, failed: 0, skipped: 0 };

const words = { passing: 'passed', failing: 'failed', pending: 'skipped' };

/** Adds what a closing line of Mocha ("12 passing (3s)") counts; other lines change nothing. */
export function countLine(count, line) {
  const closing = /^\s*(\d+) (passing|failing|pending)\b/.exec(stripVTControlCharacters(line));
  if (!closing) return count;
  const word = words[closing[2]];
  return { ...count, [word]: count[word] + Number(closing[1]) };
}

/** The sum of two counts. */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
