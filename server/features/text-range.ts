import type { Range } from 'vscode-languageserver-types';
import { contentEnd } from '../../core/edit/layout';
import type { Place, YamlNode } from '../../core/syntax/node';
import { absoluteRange, nodeRange } from '../../core/syntax/tree';
import type { JourneyDocument } from './document';

/** Offsets of the text as a range of lines and columns. */
export function rangeOf({ text }: JourneyDocument, start: number, end: number): Range {
  return { start: text.positionAt(start), end: text.positionAt(Math.max(start, end)) };
}

/** The range of a place, for example a key or a short value. */
export function placeRange(document: JourneyDocument, place: Place): Range {
  const { start, end } = absoluteRange(document.file.tree, place);
  return rangeOf(document, start, end);
}

/** The range of all that is written of a node, without the white space that follows. */
export function wholeRange(document: JourneyDocument, node: YamlNode): Range {
  const { tree } = document.file;
  const { start } = nodeRange(tree, node);
  return rangeOf(document, start, contentEnd(tree, node, start));
}
