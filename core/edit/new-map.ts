import type { Localize } from '../text';
import { mapSkeleton } from './skeleton';
import { writeBlock } from './write-value';

/** The text of a new map with this title: a draft in which words stand for what is still to be written. */
export function newMap(title: string, localize: Localize): string {
  const map = mapSkeleton((text) => text, localize, { title });
  return `${writeBlock(map, 0, { eol: '\n', step: 2, indentLists: true })}\n`;
}
