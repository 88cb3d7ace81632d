/** What the Markdown preview hands to its plug-ins, as far as this one uses it: a part of markdown-it. */

export interface MarkdownIt {
  parse(text: string, env: object): Token[];
  readonly core: {
    readonly ruler: { push(name: string, rule: (state: { readonly tokens: Token[] }) => void): void };
  };
  readonly renderer: { readonly rules: Record<string, RenderRule | undefined> };
}

export type RenderRule = (
  tokens: Token[],
  index: number,
  options: unknown,
  env: unknown,
  renderer: Renderer,
) => string;

export interface Renderer {
  renderAttrs(token: Token): string;
  renderToken(tokens: Token[], index: number, options: unknown): string;
}

export interface Token {
  type: string;
  readonly info: string;
  readonly content: string;
  /** The lines of a block, from 0: its first, and the one after its last. */
  readonly map: readonly [number, number] | null;
  readonly children: Token[] | null;
  /** For plug-ins. */
  meta: unknown;
  attrGet(name: string): string | null;
}
