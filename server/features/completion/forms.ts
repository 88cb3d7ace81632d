/** Stands for what a person is about to write. Letters alone, so that it is a plain scalar anywhere. */
export const MARKER = 'zqcompletionqz';

/** One way to go on at the cursor. */
export interface Form {
  /** Insertions that put the marker into the text, in the order of the text. */
  readonly edits: readonly { readonly at: number; readonly text: string }[];
  /** What has to be written before the marker. */
  readonly lead: string;
  /** The marker is to be read as a key. */
  readonly key: boolean;
  /** The colon behind the marker comes from the form. */
  readonly colon: boolean;
}

/** Nobody writes a longer line by hand, and searching it would keep people waiting. */
const LONGEST_LINE = 4_000;

const WORD = /^[\p{L}\p{N}_-]*/u;

/** The forms to try at an offset, by what its line looks like; none where nothing can be completed. */
export function formsAt(text: string, at: number): readonly Form[] {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const feed = text.indexOf('\n', at);
  const line = text.slice(lineStart, feed === -1 ? text.length : feed).replace(/\r$/, '');
  if (line.length > LONGEST_LINE) return [];
  const before = line.slice(0, at - lineStart);
  const after = line.slice(at - lineStart);
  const wordEnd = at + (WORD.exec(after)?.[0].length ?? 0);
  const rest = line.slice(wordEnd - lineStart);
  const blankRest = /^\s*(#.*)?$/.test(rest);
  if (/^\s*-(\s|$)/.test(after) && before.trim() === '') return [];

  const lead = needsSpace(before) ? ' ' : '';
  const closers = blankRest ? openBrackets(before) : '';
  const form = (dash: string, colon: boolean): Form => ({
    edits: [
      { at, text: lead + dash + MARKER },
      { at: wordEnd, text: (colon ? ':' : '') + closers },
    ],
    lead: lead + dash,
    key: colon,
    colon,
  });
  const forms = [form('', false)];
  if (!blankRest) return forms;
  if (/^\s*(?:- +)*(?:-|[\p{L}\p{N}_-]*)$/u.test(before)) forms.push(form('', true));
  if (before.trim() === '' && wordEnd === at) forms.push(form('- ', false), form('- ', true));
  return forms;
}

/** Behind `key:` or a dash without a space. */
function needsSpace(before: string): boolean {
  return /^\s*(?:- +)*-$/.test(before) || /(?:^|[\s,[{])[^\s,[\]{}"'][^,[\]{}"']*:$|["']:$/.test(before);
}

/** The brackets that close what is open on this line. */
function openBrackets(before: string): string {
  const bare = before.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|\s#.*$/g, '');
  // Only where a value begins does a bracket open a list or a map.
  if (!/(?:^|[:-]\s+|^\s*)[[{]/.test(bare)) return '';
  const open: string[] = [];
  for (const sign of bare) {
    if (sign === '[') open.unshift(']');
    else if (sign === '{') open.unshift('}');
    else if (sign === ']' || sign === '}') open.shift();
  }
  return open.join('');
}
