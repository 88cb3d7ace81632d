export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<(\/?)([A-Za-z][\w]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>/g;

/**
 * Reads a text as XML: tags that match, attributes once each and quoted, no stray markup, no forbidden
 * character. Throws at the first thing that is not so.
 */
export function readXml(xml: string): readonly Element[] {
  // eslint-disable-next-line no-control-regex
  demand(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(xml), 'a forbidden character');
  demand(!/[<>]/.test(xml.replace(TAG, '')), 'stray markup');
  demand(!/&(?!#\d+;)/.test(xml), 'a stray ampersand');
  const open: string[] = [];
  const elements: Element[] = [];
  for (const [, closing, name = '', written = '', empty] of xml.matchAll(TAG)) {
    if (closing) {
      demand(open.pop() === name, `</${name}> closes nothing`);
      continue;
    }
    const pairs = [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, value] as const,
    );
    demand(new Set(pairs.map(([key]) => key)).size === pairs.length, `<${name}> repeats an attribute`);
    elements.push({ name, attributes: new Map(pairs) });
    if (!empty) open.push(name);
  }
  demand(open.length === 0, `${open.join(', ')} stay open`);
  return elements;
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`Not well-formed: ${otherwise}.`);
}
