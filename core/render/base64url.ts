/**
 * Text as base64url of its UTF-8 bytes (RFC 4648 §5, no padding), for every surrounding: `core` knows
 * neither Buffer nor btoa.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Lone surrogates become the replacement character. */
export function encodeBase64Url(text: string): string {
  const bytes = utf8(text);
  let code = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    code += ALPHABET.charAt(bits >> 18) + ALPHABET.charAt((bits >> 12) & 63);
    if (left > 1) code += ALPHABET.charAt((bits >> 6) & 63);
    if (left > 2) code += ALPHABET.charAt(bits & 63);
  }
  return code;
}

/** Undefined when the code is no base64url or its bytes are no UTF-8. */
export function decodeBase64Url(code: string): string | undefined {
  if (code.length % 4 === 1) return undefined;
  const values = new Map([...ALPHABET].map((character, value) => [character.charCodeAt(0), value]));
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (let at = 0; at < code.length; at++) {
    const value = values.get(code.charCodeAt(at));
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 0xff);
    }
  }
  return fromUtf8(bytes);
}

function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return bytes;
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** Runs of ASCII are taken as they are; the rest goes through the language's own strict decoder. */
function fromUtf8(bytes: readonly number[]): string | undefined {
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const from = at;
    const ascii = (bytes[at] ?? 0) < 0x80;
    while (at < bytes.length && at - from < RUN && (bytes[at] ?? 0) < 0x80 === ascii) at++;
    // A character of several bytes is never cut: a run of them ends where ASCII begins.
    while (!ascii && (bytes[at] ?? 0) >= 0x80) at++;
    const run = bytes.slice(from, at);
    try {
      text += ascii
        ? String.fromCharCode(...run)
        : decodeURIComponent(run.map((byte) => `%${byte.toString(16)}`).join(''));
    } catch {
      return undefined;
    }
  }
  return text;
}

/** So many arguments every engine takes. */
const RUN = 4096;
