import { toUSVString } from 'node:util';

/**
 * A text of a file made safe for a terminal: control characters and those that turn the direction of
 * writing are shown as what they are, so that no map can move the cursor, set colours or hide text.
 */
export function printable(text: string): string {
  return toUSVString(text).replace(
    UNSAFE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
