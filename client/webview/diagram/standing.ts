import { changeTo, type SvgTree } from './svg-tree';

/** The picture that stands in the page, with what it was made of: it can become another one in its place. */
export interface Standing {
  /** This picture stands there now; without a tree nothing is known of it. */
  put(picture: SVGSVGElement, tree: SvgTree | undefined): void;
  /** What changes the picture into the one that `next` makes; undefined where it is not known, or no longer there. */
  change(picture: SVGSVGElement, next: () => SvgTree): (() => void) | undefined;
}

export function standing(): Standing {
  let known: { readonly picture: SVGSVGElement; readonly tree: SvgTree } | undefined;
  return {
    put: (picture, tree) => {
      known = tree && { picture, tree };
    },
    change: (picture, next) => {
      if (known?.picture !== picture) return undefined;
      const { tree: before } = known;
      const tree = next();
      return () => {
        // Should it break off, nothing is known of what stands there.
        known = undefined;
        changeTo(tree, before);
        known = { picture, tree };
      };
    },
  };
}
