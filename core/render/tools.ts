import type { Localize } from '../text';
import type { Role } from './palette';
import type { PathShape, Shape, TextShape, TypeSize } from './shapes';
import { symbolPath, type SymbolName } from './symbols';
import type { MeasureText } from './text/measure';
import { fit, oneLine, wrap, type Ruler } from './text/wrap';

/** How a text looks. */
export interface TextStyle {
  readonly size: TypeSize;
  readonly weight: 400 | 600 | 700;
  readonly italic?: boolean;
  readonly fill: Role;
}

export const STYLES = {
  title: { size: 26, weight: 700, fill: 'ink' },
  figure: { size: 26, weight: 700, fill: 'ink' },
  heading: { size: 15, weight: 700, fill: 'ink' },
  stepTitle: { size: 13, weight: 700, fill: 'ink' },
  lead: { size: 13, weight: 400, fill: 'muted' },
  body: { size: 12, weight: 400, fill: 'ink' },
  strong: { size: 12, weight: 700, fill: 'ink' },
  quiet: { size: 12, weight: 400, fill: 'muted' },
  quote: { size: 12, weight: 400, italic: true, fill: 'ink' },
  quietQuote: { size: 12, weight: 400, italic: true, fill: 'muted' },
  small: { size: 11, weight: 400, fill: 'muted' },
  label: { size: 11, weight: 700, fill: 'muted' },
  feeling: { size: 11, weight: 700, fill: 'ink' },
} as const satisfies Readonly<Record<string, TextStyle>>;

const LINE_HEIGHTS: Readonly<Record<TypeSize, number>> = { 11: 14, 12: 16, 13: 16, 15: 20, 26: 32 };

/** Height of one line in px. */
export function lineHeight(size: TypeSize): number {
  return LINE_HEIGHTS[size];
}

export interface TextPlace {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly width: number;
  readonly maxLines?: number;
  readonly anchor?: TextShape['anchor'];
  readonly halo?: boolean;
}

export interface TextBlock {
  readonly shape: TextShape;
  readonly width: number;
  readonly height: number;
  readonly cut: boolean;
}

/** What a lane needs to set text. */
export interface Tools {
  readonly localize: Localize;
  readonly ruler: (style: TextStyle) => Ruler;
  /** Width in px of a text on one line, as it is drawn. */
  readonly width: (text: string, style: TextStyle) => number;
  /** Breaks a text into lines and places it; one that is cut carries the whole as tooltip. */
  readonly text: (text: string, style: TextStyle, place: TextPlace) => TextBlock;
}

/** Tools for one picture: widths of words are measured once. */
export function textTools(measure: MeasureText, localize: Localize): Tools {
  const rulers = new Map<string, Ruler>();
  const ruler = (style: TextStyle): Ruler => {
    const key = `${String(style.size)} ${String(style.weight)} ${style.italic ? 'i' : ''}`;
    const known = rulers.get(key);
    if (known) return known;
    const made = remembering((text) => measure(text, style));
    rulers.set(key, made);
    return made;
  };
  return {
    localize,
    ruler,
    width: (text, style) => ruler(style)(oneLine(text)),
    text: (text, style, { x, y, width, maxLines = 1, anchor = 'start', halo }) => {
      const set = maxLines === 1 ? fit(text, width, ruler(style)) : wrap(text, width, maxLines, ruler(style));
      const height = lineHeight(style.size);
      return {
        shape: {
          kind: 'text',
          x,
          y: y + height / 2 + style.size * 0.36,
          lines: set.lines,
          lineHeight: height,
          ...style,
          anchor,
          halo,
          width: set.width,
          title: set.cut ? text : undefined,
        },
        width: set.width,
        height: set.lines.length * height,
        cut: set.cut,
      };
    },
  };
}

/** A drawn mark with its top left corner at a place, `size` px wide. */
export function mark(
  name: SymbolName,
  x: number,
  y: number,
  size: number,
  paint: Role,
  filled = false,
): PathShape {
  return {
    kind: 'path',
    d: symbolPath(name),
    at: { x, y, scale: size / 16 },
    ...(filled ? { fill: paint } : { stroke: paint, strokeWidth: (1.4 * 16) / Math.max(size, 12) }),
  };
}

/** A straight line. */
export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Role,
  look: { readonly width?: number; readonly dash?: string; readonly opacity?: number } = {},
): Shape {
  const d = `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
  return { kind: 'path', d, stroke, strokeWidth: look.width ?? 1, dash: look.dash, opacity: look.opacity };
}

/** A number for path data. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The next line of the 8 px grid. */
export function toGrid(value: number): number {
  return Math.ceil(value / 8) * 8;
}

function remembering(ruler: Ruler): Ruler {
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = ruler(text);
    widths.set(text, width);
    return width;
  };
}
