import type { Palette, Role } from './palette';
import type { GroupShape, Paint, PathShape, Scene, Shape, TextShape } from './shapes';
import { escaped, svgText, type SvgChild, type SvgNode } from './svg-node';
import { clean } from './text/clean';
import { FONT_FAMILY } from './text/measure';

export interface SvgOptions {
  /** Prefix of every id in the picture, so that several can stand on one page. */
  readonly idPrefix?: string;
  /** Whether each step can be reached with the Tab key; true when absent. */
  readonly focusable?: boolean;
}

/**
 * A scene as one SVG document: no script, no `foreignObject`, no `use`, no reference that leaves it.
 * Every text is cleaned and escaped.
 */
export function sceneSvg(scene: Scene, palette: Palette, options?: SvgOptions): string {
  return svgText(sceneNode(scene, palette, options));
}

/** The same, before it is written as text. */
export function sceneNode(
  scene: Scene,
  palette: Palette,
  { idPrefix = 'journey', focusable = true }: SvgOptions = {},
): SvgNode {
  const prefix = idPrefix.replace(/[^A-Za-z0-9_-]/g, '') || 'journey';
  const pen: Pen = { palette, prefix, focusable, gradients: [] };
  const body: SvgChild[] = [];
  for (const shape of scene.shapes) addShape(shape, pen, body);
  const width = number(scene.width);
  const height = number(scene.height);
  const attributes: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  };
  if (scene.language !== undefined) attributes['lang'] = scene.language;
  attributes['role'] = 'group';
  attributes['class'] = 'journey-map';
  attributes['aria-labelledby'] = `${prefix}-title ${prefix}-desc`;
  attributes['font-family'] = FONT_FAMILY;
  return node('svg', attributes, [
    node('title', { id: `${prefix}-title` }, textIn(scene.title)),
    node('desc', { id: `${prefix}-desc` }, textIn(scene.description)),
    ...(pen.gradients.length === 0 ? [] : [node('defs', {}, pen.gradients)]),
    node('rect', { width, height, fill: palette.background }),
    ...body,
  ]);
}

/** A text for XML content and attribute values: control characters and lone surrogates out, the rest escaped. */
export function escapeXml(text: string): string {
  return escaped(clean(text));
}

/** What XML cannot hold taken out, but every space kept: for values that a program reads. */
function validValue(value: string): string {
  return INVALID.test(value) ? value.replace(new RegExp(INVALID, 'gu'), '') : value;
}

const INVALID = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What all shapes of one picture are drawn with. */
interface Pen {
  readonly palette: Palette;
  readonly prefix: string;
  readonly focusable: boolean;
  /** Those that are needed so far. */
  readonly gradients: SvgNode[];
}

type Attributes = Record<string, string>;

const NOTHING: readonly SvgChild[] = [];

function node(tag: string, attributes: Attributes, children: readonly SvgChild[] = NOTHING): SvgNode {
  return { tag, attributes, children };
}

function textIn(text: string): readonly SvgChild[] {
  const cleaned = clean(text);
  return cleaned === '' ? NOTHING : [cleaned];
}

/** Adds what a shape is drawn with. */
function addShape(shape: Shape, pen: Pen, to: SvgChild[]): void {
  switch (shape.kind) {
    case 'group':
      addGroup(shape, pen, to);
      break;
    case 'text':
      addText(shape, pen.palette, to);
      break;
    case 'rect': {
      const attributes: Attributes = {
        x: number(shape.x),
        y: number(shape.y),
        width: number(shape.width),
        height: number(shape.height),
      };
      if (shape.radius !== undefined) attributes['rx'] = number(shape.radius);
      to.push(node('rect', paint(attributes, shape, pen.palette)));
      break;
    }
    case 'circle': {
      const attributes = { cx: number(shape.x), cy: number(shape.y), r: number(shape.radius) };
      to.push(node('circle', paint(attributes, shape, pen.palette)));
      break;
    }
    case 'path':
      to.push(pathNode(shape, pen));
      break;
  }
}

/** A group that says nothing of its own leaves its content without a frame. */
function addGroup(group: GroupShape, pen: Pen, to: SvgChild[]): void {
  const { dx = 0, dy = 0, path, name, title, label, data, children } = group;
  const moved = dx !== 0 || dy !== 0;
  const says = [name, path, label, title, data].some((each) => each !== undefined);
  if (!moved && !says) {
    for (const child of children) addShape(child, pen, to);
    return;
  }
  const attributes: Attributes = {};
  if (name !== undefined) attributes['class'] = name;
  if (moved) attributes['transform'] = `translate(${number(dx)} ${number(dy)})`;
  for (const key in data) attributes[`data-${key}`] = validValue(data[key] ?? '');
  if (path !== undefined) attributes['data-path'] = validValue(path);
  if (label !== undefined) {
    attributes['role'] = 'img';
    if (pen.focusable) attributes['tabindex'] = '0';
    attributes['aria-label'] = clean(label);
  }
  const content: SvgChild[] = title === undefined ? [] : [node('title', {}, textIn(title))];
  for (const child of children) addShape(child, pen, content);
  to.push(node('g', attributes, content));
}

function addText(shape: TextShape, palette: Palette, to: SvgChild[]): void {
  const { x, y, lines, lineHeight, size, weight, italic, fill, anchor, halo, title } = shape;
  const [first = ''] = lines;
  if (first === '') return;
  const rightToLeft = RIGHT_TO_LEFT.test(first);
  const attributes: Attributes = {
    x: number(x),
    y: number(y),
    'font-size': number(size),
    fill: palette[fill],
  };
  if (weight !== 400) attributes['font-weight'] = number(weight);
  if (italic) attributes['font-style'] = 'italic';
  if (rightToLeft) attributes['direction'] = 'rtl';
  const anchored = anchorFor(anchor, rightToLeft);
  if (anchored !== undefined) attributes['text-anchor'] = anchored;
  if (halo) {
    attributes['paint-order'] = 'stroke';
    attributes['stroke'] = palette.background;
    attributes['stroke-width'] = '4';
    attributes['stroke-linejoin'] = 'round';
  }
  const content: SvgChild[] = title === undefined ? [] : [node('title', {}, textIn(title))];
  if (lines.length === 1) content.push(...textIn(first));
  else
    lines.forEach((line, index) => {
      // A space parts the words for who copies or searches; elsewhere it would shift the line.
      if (index > 0 && anchor === 'start' && !rightToLeft) content.push(' ');
      content.push(node('tspan', { x: number(x), y: number(y + index * lineHeight) }, textIn(line)));
    });
  to.push(node('text', attributes, content));
}

/** Hebrew, Arabic and their kin before any other letter. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

function anchorFor(anchor: TextShape['anchor'], rightToLeft: boolean): string | undefined {
  if (anchor === 'middle') return 'middle';
  return (anchor === 'end') === rightToLeft ? undefined : 'end';
}

function pathNode(shape: PathShape, { palette, gradients, prefix }: Pen): SvgNode {
  const { d, at, feeling } = shape;
  const attributes: Attributes = { d };
  if (at) attributes['transform'] = `translate(${number(at.x)} ${number(at.y)}) scale(${number(at.scale)})`;
  if (!feeling) return node('path', paint(attributes, shape, palette));
  const id = `${prefix}-feeling-${String(gradients.length + 1)}`;
  const { top, zero, bottom } = feeling;
  const middle = number((zero - top) / (bottom - top));
  gradients.push(
    node(
      'linearGradient',
      { id, gradientUnits: 'userSpaceOnUse', x1: '0', x2: '0', y1: number(top), y2: number(bottom) },
      [
        stop('0', palette.positive, 0.34),
        stop(middle, palette.positive, 0.02),
        stop(middle, palette.negative, 0.02),
        stop('1', palette.negative, 0.34),
      ],
    ),
  );
  attributes['fill'] = `url(#${id})`;
  return node('path', attributes);
}

function stop(offset: string, colour: string, opacity: number): SvgNode {
  return node('stop', { offset, 'stop-color': colour, 'stop-opacity': String(opacity) });
}

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

/** The attributes, with those of the paint added. */
function paint(
  attributes: Attributes,
  { fill = 'none', stroke, strokeWidth, dash, opacity }: Painted,
  palette: Palette,
): Attributes {
  attributes['fill'] = colour(fill, palette);
  if (stroke !== undefined && stroke !== 'none') {
    attributes['stroke'] = colour(stroke, palette);
    attributes['stroke-width'] = number(strokeWidth ?? 1);
    if (dash !== undefined) attributes['stroke-dasharray'] = dash;
    attributes['stroke-linecap'] = 'round';
    attributes['stroke-linejoin'] = 'round';
  }
  if (opacity !== undefined) attributes['opacity'] = number(opacity);
  return attributes;
}

function colour(value: Role | 'none', palette: Palette): string {
  return value === 'none' ? 'none' : palette[value];
}

/** Two decimals are a hundredth of a pixel. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
