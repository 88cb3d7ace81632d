import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';

const COMMENT = /^\s*#/;
const REGION = /^\s*#\s*region\b/;
const END = /^\s*#\s*endregion\b/;

/** Comments of several lines, and regions, which may hold one another. `taken` lines fold something else. */
export function commentFolds(text: string, taken: (line: number) => boolean): readonly FoldingRange[] {
  const lines = text.split(/\r\n|\n|\r/);
  const folds: FoldingRange[] = [];
  const regions: number[] = [];
  let begun: number | undefined;
  const finish = (end: number) => {
    if (begun !== undefined && end > begun && !taken(begun))
      folds.push({ startLine: begun, endLine: end, kind: FoldingRangeKind.Comment });
    begun = undefined;
  };
  lines.forEach((line, index) => {
    const mark = REGION.test(line) || END.test(line);
    if (mark || !COMMENT.test(line)) finish(index - 1);
    else begun ??= index;
    if (REGION.test(line)) regions.push(index);
    const startLine = END.test(line) ? regions.pop() : undefined;
    if (startLine !== undefined) folds.push({ startLine, endLine: index, kind: FoldingRangeKind.Region });
  });
  finish(lines.length - 1);
  return folds;
}
