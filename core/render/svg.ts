import type { Palette, Role } from './palette';
import type { GroupShape, Paint, PathShape, Scene, Shape, TextShape } from './shapes';
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
export function sceneSvg(
  scene: Scene,
  palette: Palette,
  { idPrefix = 'journey', focusable = true }: SvgOptions = {},
): string {
  const prefix = idPrefix.replace(/[^A-Za-z0-9_-]/g, '') || 'journey';
  const gradients = new Map<string, string>();
  const body = scene.shapes.map((shape) => shapeSvg(shape, palette, gradients, prefix, focusable)).join('');
  const width = number(scene.width);
  const height = number(scene.height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    `${attribute('lang', scene.language)} role="group" class="journey-map"` +
    ` aria-labelledby="${prefix}-title ${prefix}-desc" font-family="${escapeXml(FONT_FAMILY)}">` +
    `<title id="${prefix}-title">${escapeXml(scene.title)}</title>` +
    `<desc id="${prefix}-desc">${escapeXml(scene.description)}</desc>` +
    definitions(gradients) +
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>` +
    `${body}</svg>`
  );
}

/** A text for XML content and attribute values: control characters and lone surrogates out, the rest escaped. */
export function escapeXml(text: string): string {
  const cleaned = clean(text);
  if (!MARKUP.test(cleaned)) return cleaned;
  return cleaned.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

const MARKUP = /[&<>"']/;

/** As `escapeXml`, but every space stays: for values that a program reads. */
function escapeValue(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

function shapeSvg(
  shape: Shape,
  palette: Palette,
  gradients: Map<string, string>,
  prefix: string,
  focusable: boolean,
): string {
  switch (shape.kind) {
    case 'group':
      return groupSvg(
        shape,
        shape.children.map((child) => shapeSvg(child, palette, gradients, prefix, focusable)).join(''),
        focusable,
      );
    case 'text':
      return textSvg(shape, palette);
    case 'rect':
      return (
        `<rect x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}"` +
        ` height="${number(shape.height)}"${attribute('rx', shape.radius)}${paint(shape, palette)}/>`
      );
    case 'circle':
      return (
        `<circle cx="${number(shape.x)}" cy="${number(shape.y)}" r="${number(shape.radius)}"` +
        `${paint(shape, palette)}/>`
      );
    case 'path':
      return pathSvg(shape, palette, gradients, prefix);
  }
}

function groupSvg(group: GroupShape, content: string, focusable: boolean): string {
  const { dx = 0, dy = 0, path, name, title, label, data } = group;
  let open = attribute('class', name);
  if (dx !== 0 || dy !== 0) open += ` transform="translate(${number(dx)} ${number(dy)})"`;
  for (const key in data) open += ` data-${key}="${escapeValue(data[key] ?? '')}"`;
  if (path !== undefined) open += ` data-path="${escapeValue(path)}"`;
  if (label !== undefined)
    open += ` role="img"${focusable ? ' tabindex="0"' : ''} aria-label="${escapeXml(label)}"`;
  const tooltip = title === undefined ? '' : `<title>${escapeXml(title)}</title>`;
  return open === '' && tooltip === '' ? content : `<g${open}>${tooltip}${content}</g>`;
}

function textSvg(shape: TextShape, palette: Palette): string {
  const { x, y, lines, lineHeight, size, weight, italic, fill, anchor, halo, title } = shape;
  const [first = ''] = lines;
  if (first === '') return '';
  const rightToLeft = RIGHT_TO_LEFT.test(first);
  const look =
    ` x="${number(x)}" y="${number(y)}" font-size="${number(size)}" fill="${palette[fill]}"` +
    (weight === 400 ? '' : ` font-weight="${number(weight)}"`) +
    (italic ? ' font-style="italic"' : '') +
    (rightToLeft ? ' direction="rtl"' : '') +
    attribute('text-anchor', anchorFor(anchor, rightToLeft)) +
    (halo
      ? ` paint-order="stroke" stroke="${palette.background}" stroke-width="4" stroke-linejoin="round"`
      : '');
  const tspan = (line: string, index: number) =>
    `<tspan x="${number(x)}" y="${number(y + index * lineHeight)}">${escapeXml(line)}</tspan>`;
  // A space parts the words for who copies or searches; elsewhere it would shift the line.
  const space = anchor === 'start' && !rightToLeft ? ' ' : '';
  const content = lines.length === 1 ? escapeXml(first) : lines.map(tspan).join(space);
  return `<text${look}>${title === undefined ? '' : `<title>${escapeXml(title)}</title>`}${content}</text>`;
}

/** Hebrew, Arabic and their kin before any other letter. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

function anchorFor(anchor: TextShape['anchor'], rightToLeft: boolean): string | undefined {
  if (anchor === 'middle') return 'middle';
  return (anchor === 'end') === rightToLeft ? undefined : 'end';
}

function pathSvg(shape: PathShape, palette: Palette, gradients: Map<string, string>, prefix: string): string {
  const { d, at, feeling } = shape;
  const place = at
    ? ` transform="translate(${number(at.x)} ${number(at.y)}) scale(${number(at.scale)})"`
    : '';
  if (!feeling) return `<path d="${d}"${place}${paint(shape, palette)}/>`;
  const id = `${prefix}-feeling-${String(gradients.size + 1)}`;
  const { top, zero, bottom } = feeling;
  const middle = number((zero - top) / (bottom - top));
  gradients.set(
    id,
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${number(top)}" y2="${number(bottom)}">` +
      stop('0', palette.positive, 0.34) +
      stop(middle, palette.positive, 0.02) +
      stop(middle, palette.negative, 0.02) +
      stop('1', palette.negative, 0.34) +
      '</linearGradient>',
  );
  return `<path d="${d}"${place} fill="url(#${id})"/>`;
}

function stop(offset: string, colour: string, opacity: number): string {
  return `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${String(opacity)}"/>`;
}

function definitions(gradients: ReadonlyMap<string, string>): string {
  return gradients.size === 0 ? '' : `<defs>${[...gradients.values()].join('')}</defs>`;
}

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

function paint({ fill = 'none', stroke, strokeWidth, dash, opacity }: Painted, palette: Palette): string {
  const filled = ` fill="${colour(fill, palette)}"`;
  const seen = attribute('opacity', opacity);
  if (stroke === undefined || stroke === 'none') return filled + seen;
  return (
    `${filled} stroke="${colour(stroke, palette)}" stroke-width="${number(strokeWidth ?? 1)}"` +
    `${attribute('stroke-dasharray', dash)} stroke-linecap="round" stroke-linejoin="round"${seen}`
  );
}

function colour(value: Role | 'none', palette: Palette): string {
  return value === 'none' ? 'none' : palette[value];
}

/** An attribute whose value comes from this program; nothing when there is no value. */
function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? number(value) : value}"`;
}

/** Two decimals are a hundredth of a pixel. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
