import type { TextArguments } from '../text';
import type { Place } from './node';

/** What is wrong with the text as YAML, before anything is known of journeys. */
export interface Problem {
  readonly code: 'yaml/syntax' | 'yaml/duplicate-key' | 'yaml/several-documents' | 'yaml/alias-limit';
  readonly place: Place;
  readonly message: string;
  readonly values?: TextArguments;
  readonly severity?: 'warning';
  readonly related?: Place;
}

/** Texts for the error codes of the YAML library, in words for people who do not know YAML by heart. */
const MESSAGES: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'An alias (*name) takes no anchor and no tag: remove what stands before it.',
  BAD_ALIAS: 'This alias or anchor has no usable name: write * or & and then letters or digits.',
  BAD_COLLECTION_TYPE: 'The tag does not fit what follows: remove the tag.',
  BAD_DIRECTIVE: 'This directive is not understood: remove the line.',
  BAD_DQ_ESCAPE: 'Unknown escape in double quotes: write \\\\ for a backslash, or use single quotes.',
  BAD_INDENT: 'The indentation does not fit: indent this line like its neighbours, and close every [ and {.',
  BAD_PROP_ORDER: 'Anchors and tags stand directly before their value: move this one.',
  BAD_SCALAR_START: 'A text cannot begin with this character: put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A text with a colon and a space in it must stand in quotes.',
  DASH_AMONG_KEYS:
    'A list item cannot stand beside keys: begin the item above with a dash (- ) too, or indent this one under its key.',
  BLOCK_IN_FLOW: 'Inside [ ] and { } there is no room for indented lists or keys: use commas.',
  IMPOSSIBLE: 'This cannot be read as YAML.',
  KEY_OVER_1024_CHARS: 'This key is too long: a key has at most 1024 characters.',
  MISSING_CHAR: 'Something is missing here: a dash before the list item, a comma or a space.',
  MULTILINE_IMPLICIT_KEY: 'A key needs a colon and a space: write `key: value`.',
  MULTIPLE_ANCHORS: 'A value has at most one anchor (&name): remove the others.',
  MULTIPLE_TAGS: 'A value has at most one tag: remove the others.',
  NON_STRING_KEY: 'A key must be a text.',
  OPEN_BRACKET: 'A bracket is opened here and not closed: add the missing ] or } and indent what is inside.',
  OPEN_QUOTE: 'This quote is not closed: add the closing quote.',
  TAB_AS_INDENT: 'A tab cannot indent: use spaces.',
  TAG_RESOLVE_FAILED: 'The tag {tag} means nothing here: remove it.',
  UNEXPECTED_TOKEN: 'This does not belong here: check the indentation, the quotes and the brackets.',
};

/** The English text for an error code of the YAML library. */
export function messageFor(code: string): string {
  return MESSAGES[code] ?? 'This cannot be read as YAML.';
}

export const STRAY_LINE =
  'This line stands outside the structure: indent it like its neighbours and write it as `key: value` or `- item`.';
export const STRAY_ITEM =
  'This list item is indented differently from the ones before it: move it to the same column.';
export const DUPLICATE_KEY = 'The key “{key}” stands here twice: keep one of them.';
export const SEVERAL_DOCUMENTS =
  'A file holds one journey: what follows this line is not read. Move it to a file of its own.';
export const TOO_DEEP = 'This is nested more than {limit} levels deep and is not read.';
export const TOO_LARGE = 'This file is too large to be read as one map (more than {limit} MB): split it.';
export const DIRECTIVE = 'Journey files are read as YAML 1.2: this line has no effect. Remove it.';
export const UNKNOWN_ALIAS =
  'Nothing before this line has the anchor "{name}": write &{name} before the value it stands for.';
export const ALIAS_LIMIT = 'Aliases unfold to too much here: write the values out.';
