import { VIEWS, type View } from '../../core/render/view-scene';

/** A map that a Markdown text shows: written there in a fence, or a file that an image names. */
export interface Block {
  readonly map: { readonly text: string } | { readonly path: string };
  /** Undefined: the text asks for a view that there is not. */
  readonly view: View | undefined;
  /** Of a fence: the line of the Markdown text on which the map begins, from 0. */
  readonly line?: number;
  /** Of an image: its link as it is written, and whether a link stands around it already. */
  readonly link?: { readonly href: string; readonly inside: boolean };
}

/** The block that a fence is, from what stands behind its backticks; undefined for a fence of another kind. */
export function fenceBlock(info: string, text: string, firstLine: number | undefined): Block | undefined {
  const [word = '', ...options] = info.trim().split(/\s+/);
  if (word !== 'journey') return undefined;
  const [option = 'view=map'] = options;
  return {
    map: { text },
    view: options.length > 1 ? undefined : viewNamed(/^view=(.*)$/.exec(option)?.[1]),
    ...(firstLine !== undefined && { line: firstLine + 1 }),
  };
}

/** The block that an image is, from its address as Markdown has it; undefined for any other image. */
export function imageBlock(source: string, inside: boolean): Block | undefined {
  const [, address = '', view = 'map'] = /^([^#?]*)(?:#(.*))?$/.exec(source) ?? [];
  const path = decoded(address);
  if (path === undefined || !/\.journey\.ya?ml$/i.test(path)) return undefined;
  return { map: { path }, view: viewNamed(view), link: { href: address, inside } };
}

function viewNamed(name: string | undefined): View | undefined {
  return VIEWS.find((view) => view === name);
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
