import { clean } from './clean';

/**
 * A text for a label in double quotes of Mermaid's flowchart and quadrantChart. Whatever is no letter,
 * digit, space or quiet punctuation becomes a numeric entity, so that neither the grammar nor Mermaid's
 * Markdown, icons, formulas or preprocessing finds anything in it. Gives `–` where nothing is left.
 */
export function mermaidLabel(text: string): string {
  const escaped = clean(withoutPlaceholders(text))
    .replace(/[^\p{L}\p{M}\p{N} ,!?'()–—‘’“”„…€]/gu, entity)
    // As the whole of a label in a subgraph it would close it.
    .replace(/^end$/i, (word) => entity(word.charAt(0)) + word.slice(1));
  return escaped === '' ? '–' : escaped;
}

/** What Mermaid itself puts in the place of entities, and would read as one. */
function withoutPlaceholders(text: string): string {
  return text.replace(/\ufb02(?=°)/g, 'fl').replace(/¶(?=ß)/g, '¶ ');
}

function entity(character: string): string {
  return `#${String(character.codePointAt(0))};`;
}
