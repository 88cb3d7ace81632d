import fc from 'fast-check';

/** One edit of a text, with places as shares of its length, so that it can be replayed on any text. */
export interface RandomEdit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
  /** What is done to the whole line at that place instead. */
  readonly line?: LineEdit;
}

/** A line goes deeper or less deep, is doubled, is lost, or gets the other line end. */
type LineEdit = keyof typeof LINE_EDITS;

const LINE_EDITS = {
  deeper: (line: string) => `  ${line}`,
  'less deep': (line: string) => line.replace(/^ {1,2}/, ''),
  doubled: (line: string) => line + line,
  lost: () => '',
  'other end': (line: string) =>
    line.endsWith('\r\n') ? line.replace(/\r\n$/, '\n') : line.replace(/\n$/, '\r\n'),
} as const satisfies Readonly<Record<string, (line: string) => string>>;

/** What people and tools type, paste and break in a journey map. */
const SNIPPETS = [
  'a',
  ' ',
  '\n',
  '  ',
  '\t',
  '-',
  '- ',
  ':',
  ': ',
  '#',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '&a ',
  '*a',
  '|',
  '>',
  '\r\n',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '\nphases:\n',
  '\n    steps:\n',
  '\n      - title: New step\n        emotion: 1\n',
  '\n  - title: New phase\n    steps:\n      - title: First\n',
  '\n        channel: ',
  'emotion: {score: -2, feeling: angry}',
  '\nstatus: published\n',
  '<<<<<<< HEAD\n',
  '\uD83D',
  '\uDE00',
  'ä',
  '? ',
  '!!binary ',
  '\n        emotion:\n          - {persona: anna, score: 1}\n',
] as const;

const pieceEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) },
  ),
  inserted: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...SNIPPETS) },
    { weight: 2, arbitrary: fc.constant('') },
  ),
});

const lineEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.constant(0),
  inserted: fc.constant(''),
  line: fc.constantFrom(...(Object.keys(LINE_EDITS) as LineEdit[])),
});

const edit: fc.Arbitrary<RandomEdit> = fc.oneof(
  { weight: 4, arbitrary: pieceEdit },
  { weight: 1, arbitrary: lineEdit },
);

/** The same edits for the same seed, always. */
export function randomEdits(seed: number, count: number): readonly RandomEdit[] {
  return fc.sample(edit, { seed, numRuns: count });
}

/** The text after the edit, and where it was changed. */
export function applyEdit(
  text: string,
  { at, removed, inserted, line }: RandomEdit,
): { text: string; start: number; end: number } {
  const start = Math.floor(at * text.length);
  if (line !== undefined) return applyLineEdit(text, start, line);
  const end = Math.min(start + removed, text.length);
  return { text: text.slice(0, start) + inserted + text.slice(end), start, end };
}

function applyLineEdit(
  text: string,
  place: number,
  line: LineEdit,
): { text: string; start: number; end: number } {
  const start = text.lastIndexOf('\n', place - 1) + 1;
  const next = text.indexOf('\n', place);
  const end = next === -1 ? text.length : next + 1;
  return {
    text: text.slice(0, start) + LINE_EDITS[line](text.slice(start, end)) + text.slice(end),
    start,
    end,
  };
}
