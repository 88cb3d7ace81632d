/** One line of a text. Only LF and CRLF end a line here, as in YAML's parser. */
export interface Line {
  readonly start: number;
  /** Where the line's text ends, before CR and LF. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  /** Number of leading spaces; a tab is content. */
  readonly indent: number;
}

export function readLine(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  const next = feed === -1 ? text.length : feed + 1;
  let end = feed === -1 ? text.length : feed;
  if (end > start && feed !== -1 && text.charCodeAt(end - 1) === 13) end--;
  let content = start;
  while (content < end && text.charCodeAt(content) === 32) content++;
  return { start, end, next, indent: content - start };
}

/** The line without its indentation; undefined for a blank line and for a comment. */
export function contentLine(text: string, line: Line): string | undefined {
  const first = line.start + line.indent;
  if (first >= line.end) return undefined;
  const code = text.charCodeAt(first);
  if (code === 35) return undefined;
  if (code === 9 && text.slice(first, line.end).trim() === '') return undefined;
  return text.slice(first, line.end);
}

/** Does the line begin with a key: text, then a colon that white space or the end of the line follows? */
export function isKeyLine(content: string): boolean {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(content);
  if (quoted) return /^[ \t]*:(?:\s|$)/.test(content.slice(quoted[0].length));
  const comment = content.search(/\s#/);
  return /^[^\s\-\]}:][^]*?:(?:\s|$)|^-\S[^]*?:(?:\s|$)|^:\S[^]*?:(?:\s|$)/.test(
    comment === -1 ? content : content.slice(0, comment),
  );
}

/** `---` or `...`, alone or before white space: where a YAML document starts or ends. */
export function isMarker(content: string): boolean {
  return /^(?:---|\.\.\.)(?:\s|$)/.test(content);
}
