import type { Uri } from 'vscode';
import { fenceBlock, imageBlock, type Block } from './block';
import type { MarkdownIt, Token } from './markdown-it';
import type { Placed } from './pages';

/** Gives the HTML of a map of a document. */
export type ShowMap = (document: Uri, placed: Placed) => string;

/** The types of the tokens that show a map. Names of our own: nobody else draws them. */
const FENCE = 'journey_fence';
const IMAGE = 'journey_image';

/**
 * Teaches the Markdown preview to show ```` ```journey ```` fences and images of `.journey.yaml` files as maps.
 * Everything else stays as it was, and so does all where Markdown is rendered without a document.
 */
export function journeyMarkdown<Engine extends MarkdownIt>(engine: Engine, show: ShowMap): Engine {
  const { rules } = engine.renderer;
  engine.core.ruler.push('journey', ({ tokens }) => {
    markMaps(tokens);
  });
  for (const [type, original] of [
    [FENCE, 'fence'],
    [IMAGE, 'image'],
  ] as const) {
    rules[type] = (tokens, index, options, env, renderer) => {
      const token = tokens[index];
      const document = documentOf(env);
      if (!token || !document) {
        const rule = rules[original];
        return rule
          ? rule(tokens, index, options, env, renderer)
          : renderer.renderToken(tokens, index, options);
      }
      const shown = show(document, token.meta as Placed);
      // The preview finds the line of a block by the attributes that it has given it.
      return type === IMAGE ? shown : `<div${renderer.renderAttrs(token)}>${shown}</div>\n`;
    };
  }
  return engine;
}

/** The maps that a text will show. */
export function mapsIn(engine: MarkdownIt, text: string): readonly Placed[] {
  return engine
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type === FENCE || type === IMAGE)
    .map(({ meta }) => meta as Placed);
}

/** Makes tokens of our own of the fences and images that are maps. */
function markMaps(tokens: readonly Token[]): void {
  let ordinal = 0;
  const mark = (token: Token, type: string, block: Block | undefined): void => {
    if (!block) return;
    token.meta = { block, ordinal: ordinal++ } satisfies Placed;
    token.type = type;
  };
  for (const token of tokens) {
    if (token.type === 'fence') mark(token, FENCE, fenceBlock(token.info, token.content, token.map?.[0]));
    let links = 0;
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') links++;
      if (child.type === 'link_close') links--;
      if (child.type === 'image') mark(child, IMAGE, imageBlock(child.attrGet('src') ?? '', links > 0));
    }
  }
}

/** The document that VS Code's preview renders; others who render Markdown name none. */
function documentOf(env: unknown): Uri | undefined {
  const document = (env as { readonly currentDocument?: unknown } | undefined)?.currentDocument;
  return typeof document === 'object' && document !== null && 'scheme' in document
    ? (document as Uri)
    : undefined;
}
