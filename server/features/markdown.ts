/** Longest text of a person that is shown in a card. */
const MOST = 200;

/**
 * A text of the file as Markdown that shows exactly this text on one line: no links, images, HTML, code
 * or headings come of it.
 */
export function escaped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > MOST ? `${[...line].slice(0, MOST).join('')}…` : line;
  return short.replace(/[!#$&()*+./:<>@[\\\]^_`{|}~-]/g, '\\$&');
}

/** Lines of a list, or nothing. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A block of YAML that the project itself wrote, never text of a file. */
export function yamlBlock(code: string): string {
  return `\`\`\`yaml\n${code}\n\`\`\``;
}
