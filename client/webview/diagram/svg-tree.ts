import { attributesModule, init, vnode, type VNode } from 'snabbdom';
import type { SvgChild, SvgNode } from '../../../core/render/svg-node';

/** A picture as it stands in the page, or as it is to stand there. */
export type SvgTree = VNode;

const patch = init([attributesModule]);
const namespace = 'http://www.w3.org/2000/svg';

/**
 * A picture for the page. Its tooltips become `data-tip`, which the cards show: the browser's own come late, cannot
 * be closed, cannot be read with a magnifier, and would lie over the card.
 */
export function svgTree({ tag, attributes, children }: SvgNode): SvgTree {
  const { xmlns, ...attrs }: Record<string, string> = attributes;
  const title = children.find(isTitle);
  const content = title ? children.filter((child) => child !== title) : children;
  // The whole has its name as a label; it is no tip for everything in it.
  const tip = xmlns === undefined ? title?.children.join('') : undefined;
  if (tip) attrs['data-tip'] = tip;
  const [first] = content;
  const data = { ns: namespace, attrs };
  if (content.length === 1 && typeof first === 'string') return vnode(tag, data, undefined, first, undefined);
  return vnode(tag, data, content.map(childTree), undefined, undefined);
}

function isTitle(child: SvgChild): child is SvgNode {
  return typeof child !== 'string' && child.tag === 'title';
}

function childTree(child: SvgChild): VNode {
  if (typeof child !== 'string') return svgTree(child);
  return vnode(undefined, undefined, undefined, child, undefined);
}

/** Makes what a picture holds within an empty `<svg>`. Texts become texts: nothing is read as markup. */
export function fillWith(tree: SvgTree, svg: Element): void {
  patch(vnode('svg', { ns: namespace }, [], undefined, svg), tree);
}

/**
 * Ties a picture to a copy of what was made of it, which may hold more before it. What a sanitiser took out of the
 * copy's attributes, because it looks like markup, is text and comes back. False, and of no use, when the elements
 * are not the same.
 */
export function adopt(tree: SvgTree, copy: Element): boolean {
  tree.elm = copy;
  if (copy.localName !== tree.sel) return false;
  for (const [name, value] of Object.entries(tree.data?.attrs ?? {}))
    if (tree.sel !== 'svg' && copy.getAttribute(name) !== value) copy.setAttribute(name, String(value));
  if (tree.text !== undefined) return copy.childElementCount === 0 && copy.textContent === tree.text;
  const children = tree.children ?? [];
  const nodes = tree.sel === 'svg' ? [...copy.childNodes].slice(-children.length) : copy.childNodes;
  return nodes.length === children.length && children.every((child, index) => isTied(child, nodes[index]));
}

function isTied(child: VNode | string, node: ChildNode | undefined): boolean {
  if (typeof child === 'string' || !node) return false;
  if (child.sel !== undefined) return node instanceof Element && adopt(child, node);
  child.elm = node;
  return node instanceof Text && node.data === child.text;
}

/** Changes in the page what differs between two pictures, and leaves all else as it is. */
export function changeTo(next: SvgTree, standing: SvgTree): void {
  patch(standing, next);
}
