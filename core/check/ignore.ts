import type { FindingCode } from './finding';

type Ignored = (code: FindingCode, offset: number) => boolean;

const COMMENT = /(^|[ \t])#[ \t]*journey-ignore[ \t]+([\w/\- \t,]+)/gm;

/**
 * Reads the `# journey-ignore <code> …` comments of a text. One at the end of a line or alone on the line
 * above switches the codes off for findings that start there; one before the first key does so for the
 * whole file, the first key included.
 */
export function ignoredBy(text: string): Ignored {
  if (!text.includes('journey-ignore')) return () => false;
  const everywhere = new Set<FindingCode>();
  const lines: { readonly start: number; readonly end: number; readonly codes: ReadonlySet<FindingCode> }[] =
    [];
  const firstKey = text.search(/^[^\s#%-]/m);
  for (const match of text.matchAll(COMMENT)) {
    const codes = (match[2] ?? '').split(/[\s,]+/).filter(Boolean);
    const lineStart = text.lastIndexOf('\n', match.index - (text[match.index] === '\n' ? 1 : 0)) + 1;
    const alone = text.slice(lineStart, match.index).trim() === '';
    if (alone && (firstKey === -1 || match.index < firstKey)) codes.forEach((code) => everywhere.add(code));
    const start = alone ? nextContentLine(text, match.index + match[0].length) : lineStart;
    const feed = text.indexOf('\n', start);
    lines.push({ start, end: feed === -1 ? text.length : feed, codes: new Set(codes) });
  }
  return (code, offset) =>
    everywhere.has(code) ||
    lines.some(({ start, end, codes }) => start <= offset && offset <= end && codes.has(code));
}

/** The line below; further comments between do not count. */
function nextContentLine(text: string, from: number): number {
  const pattern = /\n(?!\s*#)/g;
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? found.index + 1 : text.length;
}
