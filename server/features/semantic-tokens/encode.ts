import type { SemanticTokens } from 'vscode-languageserver-types';
import type { OffsetRange } from '../../../core/syntax/tree';
import type { JourneyDocument } from '../document';

export interface Token extends OffsetRange {
  /** Position in the legend. */
  readonly type: number;
  /** Bits by position in the legend. */
  readonly modifiers: number;
}

/** Tokens as the protocol writes them: relative to each other. Of those at one place the first is kept. */
export function encode({ text }: JourneyDocument, tokens: readonly Token[]): SemanticTokens {
  const data: number[] = [];
  let end = 0;
  let last = { line: 0, character: 0 };
  for (const token of tokens.toSorted((a, b) => a.start - b.start)) {
    const start = text.positionAt(token.start);
    const isOnOneLine = text.positionAt(token.end).line === start.line;
    if (token.start < end || token.end <= token.start || !isOnOneLine) continue;
    const line = start.line - last.line;
    const character = line === 0 ? start.character - last.character : start.character;
    data.push(line, character, token.end - token.start, token.type, token.modifiers);
    last = start;
    end = token.end;
  }
  return { data };
}
