import type { SyntaxTree } from '../../../core/syntax/tree';

/** A short text that reads the same at one place as the whole text does. */
export interface Excerpt {
  readonly text: string;
  /** Offset in the whole text = offset in the excerpt + `shift`, within the piece around the place. */
  readonly shift: number;
}

/**
 * Cuts out what decides how the text around an offset is read: its piece, the heads of the phase and of
 * the list of phases it stands in, the phase's keys behind its steps, and the first line after the piece.
 * Positions of phases and steps in their lists are lost; keys and structure stay.
 */
export function excerptAround({ text, spans }: SyntaxTree, offset: number): Excerpt {
  const index = spans.findLastIndex(({ start }) => start <= offset);
  const span = spans[index];
  if (!span || span.kind === 'document' || span.kind === 'rest') return { text, shift: 0 };
  const slice = (at: number) => text.slice(spans[at]?.start, spans[at]?.end);
  const before: string[] = [];
  const after: string[] = [];
  const following = spans[index + 1];
  if (following) after.push(firstLine(text, following.start));
  if (span.kind.startsWith('item')) {
    const isHead = (at: number) => spans[at]?.kind === 'item-head';
    let head = index;
    while (head > 0 && !isHead(head)) head--;
    if (head !== index) before.push(slice(head));
    let list = head;
    while (list > 0 && spans[list]?.kind !== 'list-head') list--;
    before.unshift(slice(list));
    let last = index + 1;
    while (spans[last]?.kind === 'item') last++;
    if (spans[last]?.kind === 'item-tail') {
      // A line of another item in between would make the tail part of that item.
      if (last > index + 1) after.push(slice(last));
      else after.splice(0, 1, slice(last));
    }
  }
  const lead = before.map(withLineEnd).join('');
  return { text: lead + slice(index) + after.join(''), shift: span.start - lead.length };
}

function firstLine(text: string, start: number): string {
  const feed = text.indexOf('\n', start);
  return feed === -1 ? text.slice(start) : text.slice(start, feed + 1);
}

function withLineEnd(piece: string): string {
  return piece === '' || piece.endsWith('\n') ? piece : `${piece}\n`;
}
