// Pieces of Markdown.

/** Said at the top of each generated page. */
export const banner = (from) => `<!-- Written by \`npm run docs\` from ${from}. Change those, not this. -->`;

/** A table; a cell is one line. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}

/** The address of a heading within its page, as GitHub and VS Code make it. */
export function anchor(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

export const link = (heading) => `[${heading}](#${anchor(heading)})`;

export const fence = (code, language = 'yaml') => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;

/** A code span that may hold backticks. */
export const span = (code) => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``);

/** Blocks with an empty line between them. */
export const blocks = (parts) =>
  parts
    .flat(Infinity)
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
