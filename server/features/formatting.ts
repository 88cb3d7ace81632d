import type { Range, TextEdit } from 'vscode-languageserver-types';
import { formatEdits } from '../../core/edit/format';
import { lineEndOf } from '../../core/edit/layout';
import type { OffsetRange } from '../../core/syntax/tree';
import type { JourneyDocument } from './document';
import { rangeOf } from './text-range';

/** Edits that lay the whole document out evenly; none while its YAML is broken. */
export function formatDocument(document: JourneyDocument): TextEdit[] {
  return edits(document);
}

/** The same for the lines that a range touches. */
export function formatRange(document: JourneyDocument, range: Range): TextEdit[] {
  const { text } = document;
  const start = text.offsetAt({ line: range.start.line, character: 0 });
  // A selection of whole lines ends before the first character of the next one.
  const until = Math.max(start, text.offsetAt(range.end) - (range.end.character === 0 ? 1 : 0));
  return edits(document, { start, end: lineEndOf(text.getText(), until) });
}

function edits(document: JourneyDocument, within?: OffsetRange): TextEdit[] {
  return formatEdits(document.file.tree, within).map(({ start, end, newText }) => ({
    range: rangeOf(document, start, end),
    newText,
  }));
}
