import { clean } from './clean';
import { entity } from './mermaid-entity';

/**
 * A text for a label in double quotes of Mermaid's flowchart and quadrantChart. Whatever is no letter,
 * digit, space or quiet punctuation becomes a numeric entity, so that neither the grammar nor Mermaid's
 * Markdown, icons, formulas or preprocessing finds anything in it. Gives `–` where nothing is left.
 */
export function mermaidLabel(text: string): string {
  const escaped = withoutSigns(clean(withoutPlaceholders(text)))
    // The marks after the brackets are – — ‘ ’ “ ” „ … €.
    .replace(/[^\p{L}\p{M}\p{N} ,!?'()\u2013\u2014\u2018\u2019\u201c-\u201e\u2026\u20ac]/gu, entity)
    // As the whole of a label in a subgraph it would close it.
    .replace(/^end$/i, (word) => entity(word.charAt(0)) + word.slice(1));
  return escaped === '' ? '–' : escaped;
}

/** What Mermaid itself puts in the place of entities, and would read as one. */
function withoutPlaceholders(text: string): string {
  return text.replace(/\ufb02(?=°)/g, 'fl').replace(/¶(?=ß)/g, '¶ ');
}

/**
 * Two dollar signs begin a formula, and `fa:fa-` an icon, even as entities: a word joiner, which nobody
 * sees, keeps their halves apart.
 */
function withoutSigns(text: string): string {
  return text.replace(/\$(?=\$)|fa[bklrs]?:(?=fa-)/g, '$&\u2060');
}
