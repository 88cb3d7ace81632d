import type { Role } from './palette';

/** A colour by its role, so that one scene serves every theme. */
export type Paint = Role | 'none';

/** The type scale, px. */
export type TypeSize = 11 | 12 | 13 | 15 | 26;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: string;
  /** 0 … 1 */
  readonly opacity?: number;
}

export interface RectShape extends Box, Painted {
  readonly kind: 'rect';
  readonly radius?: number;
}

export interface CircleShape extends Painted {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PathShape extends Painted {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  /** Fills with the colours of feeling, green above `zero`, red below, strongest at the ends; y in px. */
  readonly feeling?: { readonly top: number; readonly zero: number; readonly bottom: number };
  /** Moves and scales the path, for drawn symbols. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface TextShape {
  readonly kind: 'text';
  /** Where the anchor stands. */
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly size: TypeSize;
  readonly weight: 400 | 600 | 700;
  readonly italic?: boolean;
  readonly fill: Role;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Drawn on a rim of the background, so that a line never cuts it. */
  readonly halo?: boolean;
  /** Width of the widest line, px. */
  readonly width: number;
  /** The whole text, where it is cut. */
  readonly title?: string;
}

/** What belongs together: a thing of the map, with its place in the YAML. */
export interface GroupShape {
  readonly kind: 'group';
  readonly children: readonly Shape[];
  /** Shift of the children, px. */
  readonly dx?: number;
  readonly dy?: number;
  /** JSON pointer, becomes `data-path`. */
  readonly path?: string;
  /** Becomes `class`. */
  readonly name?: string;
  /** Further `data-` attributes by name. */
  readonly data?: Readonly<Record<string, string>>;
  /** Tooltip. */
  readonly title?: string;
  /** Makes it one thing for assistive technology and lets the keyboard reach it. */
  readonly label?: string;
  /** What the children's texts must stay in, in the coordinates of the children. */
  readonly box?: Box;
}

export type Shape = RectShape | CircleShape | PathShape | TextShape | GroupShape;

/** The picture in numbers, px. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Name and description of the whole. */
  readonly title: string;
  readonly description: string;
  /** BCP 47; absent when unknown. */
  readonly language?: string;
  readonly shapes: readonly Shape[];
}
