/** A character as Mermaid writes it where it would mean something by itself. */
export function entity(character: string): string {
  return `#${String(character.codePointAt(0))};`;
}
