/** An element of a picture, before it is written as text or made in a page. */
export interface SvgNode {
  readonly tag: string;
  /** In the order in which they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgChild[];
}

/** A string is plain text: nothing in it is markup. */
export type SvgChild = SvgNode | string;

/** An element with its content as SVG text; all values and texts are escaped. */
export function svgText(node: SvgNode): string {
  const { tag, attributes, children } = node;
  let open = `<${tag}`;
  for (const name in attributes) open += ` ${name}="${escaped(attributes[name] ?? '')}"`;
  if (children.length === 0) return `${open}/>`;
  let content = '';
  for (const child of children) content += typeof child === 'string' ? escaped(child) : svgText(child);
  return `${open}>${content}</${tag}>`;
}

/** A text for content and attribute values of XML and HTML. Holds what it held, whatever XML makes of it. */
export function escaped(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text.replace(new RegExp(MARKUP, 'g'), (character) => `&#${String(character.charCodeAt(0))};`);
}

/** Markup, and what a terminal that shows the text would obey. */
const MARKUP = /[&<>"'\t\n\r\u007f-\u009f\u061c\u2028-\u202e\u2066-\u2069]/;
