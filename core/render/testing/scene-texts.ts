import type { Box, GroupShape, PathShape, Scene, Shape, TextShape } from '../shapes';

export interface Found<T> {
  readonly shape: T;
  /** Where it stands in the whole picture. */
  readonly dx: number;
  readonly dy: number;
  /** The groups around it, outermost first, each with its own shift. */
  readonly within: readonly Found<GroupShape>[];
}

/** Every shape of a scene with its place. */
export function everyShape(scene: Scene): readonly Found<Shape>[] {
  const found: Found<Shape>[] = [];
  const visit = (shape: Shape, dx: number, dy: number, within: readonly Found<GroupShape>[]): void => {
    found.push({ shape, dx, dy, within });
    if (shape.kind !== 'group') return;
    const inner = { dx: dx + (shape.dx ?? 0), dy: dy + (shape.dy ?? 0) };
    for (const child of shape.children)
      visit(child, inner.dx, inner.dy, [...within, { shape, ...inner, within }]);
  };
  for (const shape of scene.shapes) visit(shape, 0, 0, []);
  return found;
}

export function texts(scene: Scene): readonly Found<TextShape>[] {
  return everyShape(scene).filter((found): found is Found<TextShape> => found.shape.kind === 'text');
}

export function groups(scene: Scene): readonly Found<GroupShape>[] {
  return everyShape(scene).flatMap(({ shape, dx, dy, within }) =>
    shape.kind === 'group' ? [{ shape, dx: dx + (shape.dx ?? 0), dy: dy + (shape.dy ?? 0), within }] : [],
  );
}

export function paths(scene: Scene): readonly Found<PathShape>[] {
  return everyShape(scene).filter((found): found is Found<PathShape> => found.shape.kind === 'path');
}

/** What a text covers: from its capitals to its descenders. */
export function textBox({ shape, dx, dy }: Found<TextShape>): Box {
  const { x, y, width, anchor, size, lineHeight, lines } = shape;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const height = (lines.length - 1) * lineHeight + size * 0.95;
  return { x: left + dx, y: y - size * 0.74 + dy, width, height };
}

/** A box of a group in the whole picture. */
export function groupBox({ shape, dx, dy }: Found<GroupShape>): Box | undefined {
  return shape.box && { ...shape.box, x: shape.box.x + dx, y: shape.box.y + dy };
}

/** Pairs that overlap by more than a rounding error. */
export function overlaps<T extends { readonly box: Box }>(items: readonly T[]): readonly (readonly [T, T])[] {
  const sorted = items
    .filter(({ box }) => box.width > 0 && box.height > 0)
    .toSorted((a, b) => a.box.x - b.box.x);
  const found: (readonly [T, T])[] = [];
  sorted.forEach((a, index) => {
    for (let at = index + 1; at < sorted.length; at++) {
      const b = sorted[at];
      if (!b || b.box.x >= a.box.x + a.box.width - 0.5) break;
      if (a.box.y < b.box.y + b.box.height - 0.5 && b.box.y < a.box.y + a.box.height - 0.5)
        found.push([a, b]);
    }
  });
  return found;
}
