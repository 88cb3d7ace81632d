import type { DocumentSymbol, Range, SymbolKind } from 'vscode-languageserver-types';
import { pairEnd } from '../../../core/edit/layout';
import type { Pair, YamlNode } from '../../../core/syntax/node';
import { absoluteRange } from '../../../core/syntax/tree';
import type { JourneyDocument } from '../document';
import { rangeOf, wholeRange } from '../text-range';

interface SymbolParts {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly detail?: string;
  /** All that belongs to it, as a node or as a range. */
  readonly node?: YamlNode;
  readonly range?: Range;
  /** What is selected when a person goes there. */
  readonly chosen: YamlNode;
  readonly children?: readonly DocumentSymbol[];
}

/** A symbol whose name is never empty and whose selection lies in its range, as clients demand. */
export function symbol(document: JourneyDocument, parts: SymbolParts): DocumentSymbol {
  const { name, kind, detail, children, chosen } = parts;
  const range = parts.range ?? wholeRange(document, parts.node ?? chosen);
  const selection = wholeRange(document, chosen);
  return {
    name: name.trim() === '' ? '…' : name.trim(),
    kind,
    range,
    selectionRange: holds(document, range, selection) ? selection : { start: range.start, end: range.start },
    ...(detail === undefined || detail === '' ? {} : { detail }),
    ...(children ? { children: [...children] } : {}),
  };
}

/** From the key to the end of what is written of its value. */
export function pairRange(document: JourneyDocument, pair: Pair): Range {
  const { tree } = document.file;
  return rangeOf(document, absoluteRange(tree, pair.key).start, pairEnd(tree, pair));
}

function holds({ text }: JourneyDocument, outer: Range, inner: Range): boolean {
  return (
    text.offsetAt(outer.start) <= text.offsetAt(inner.start) &&
    text.offsetAt(inner.end) <= text.offsetAt(outer.end)
  );
}
