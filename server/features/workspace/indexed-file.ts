import type { Range } from 'vscode-languageserver-types';
import type { IdKind } from '../../../core/schema/schema-node';
import type { FileKind } from '../../../core/journey';

/** What is remembered of a map or catalog, open or not. No part of its text or tree is kept alive by it. */
export interface IndexedFile {
  /** As the client writes it where the file is open. */
  readonly uri: string;
  readonly kind: FileKind;
  readonly title?: string;
  /** In the order of the file. */
  readonly names: readonly IndexedName[];
  readonly symbols: readonly IndexedSymbol[];
  /** Where the map's steps take place, in their order; steps without a touchpoint or a channel are left out. */
  readonly contacts: readonly IndexedContact[];
  /** What it declares, as `nameKey` writes it. */
  readonly declares: ReadonlySet<string>;
}

/**
 * An id where it is declared (`definition`) or used. A step without an id is declared by its title
 * (`implied`): the id is made of it, and is written nowhere.
 */
export interface IndexedName {
  readonly role: 'definition' | 'implied' | 'use';
  /** Several where the language allows a department or a channel. */
  readonly kinds: readonly IdKind[];
  readonly id: string;
  readonly range: Range;
  /** A text that nothing declares is right here too. */
  readonly orText: boolean;
}

/** The touchpoint of a step with the channels that the step itself names. */
export interface IndexedContact {
  readonly touchpoint: string;
  readonly channels: readonly string[];
}

/** Something that a person may look for by name. */
export interface IndexedSymbol {
  readonly name: string;
  readonly kind: 'map' | 'phase' | 'step' | 'persona' | 'touchpoint';
  readonly container?: string;
  readonly range: Range;
}

export function nameKey(kind: IdKind, id: string): string {
  return `${kind}:${id}`;
}
