import { readLine } from '../../syntax/line';

export interface TextLine {
  readonly start: number;
  /** Before its line end. */
  readonly end: number;
  /** Where the next line starts; the end of the text for the last one. */
  readonly next: number;
  /** Leading spaces. */
  readonly indent: number;
  readonly blank: boolean;
}

export interface Lines {
  readonly text: string;
  readonly all: readonly TextLine[];
  /** Index of the line that holds an offset. */
  at(offset: number): number;
  /** Columns between the start of its line and an offset. */
  column(offset: number): number;
  /** Whether only white space stands before an offset on its line. */
  opens(offset: number): boolean;
}

/** The lines of a text; one that ends with a line end has no empty line after it. */
export function linesOf(text: string): Lines {
  const all: TextLine[] = [];
  for (let start = 0; start < text.length;) {
    const line = readLine(text, start);
    all.push({ ...line, blank: text.slice(line.start, line.end).trim() === '' });
    start = line.next;
  }
  const at = (offset: number) => {
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const column = (offset: number) => offset - (all[at(offset)]?.start ?? 0);
  return {
    text,
    all,
    at,
    column,
    opens: (offset) => text.slice(offset - column(offset), offset).trim() === '',
  };
}
