import type { Palette, Role } from './palette';
import type { GroupShape, Paint, PathShape, Scene, Shape, TextShape } from './shapes';
import { clean } from './text/clean';
import { FONT_FAMILY } from './text/measure';

export interface SvgOptions {
  /** Prefix of every id in the picture, so that several can stand on one page. */
  readonly idPrefix?: string;
}

/**
 * A scene as one SVG document: no script, no `foreignObject`, no `use`, no reference that leaves it.
 * Every text is cleaned and escaped.
 */
export function sceneSvg(scene: Scene, palette: Palette, { idPrefix = 'journey' }: SvgOptions = {}): string {
  const prefix = idPrefix.replace(/[^A-Za-z0-9_-]/g, '') || 'journey';
  const gradients = new Map<string, string>();
  const body = scene.shapes.map((shape) => shapeSvg(shape, palette, gradients, prefix)).join('');
  const { width, height } = scene;
  const size = attributes({ width, height, viewBox: `0 0 ${number(width)} ${number(height)}` });
  const language = scene.language === undefined ? '' : attributes({ lang: scene.language });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${size}${language} role="group" class="journey-map" ` +
    `aria-labelledby="${prefix}-title ${prefix}-desc" font-family="${escapeXml(FONT_FAMILY)}">` +
    `<title id="${prefix}-title">${escapeXml(scene.title)}</title>` +
    `<desc id="${prefix}-desc">${escapeXml(scene.description)}</desc>` +
    definitions(gradients) +
    `<rect width="${number(width)}" height="${number(height)}" fill="${palette.background}"/>` +
    `${body}</svg>`
  );
}

/** A text for XML content and attribute values: control characters and lone surrogates out, the rest escaped. */
export function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** As `escapeXml`, but every space stays: for values that a program reads. */
function escapeValue(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

function shapeSvg(shape: Shape, palette: Palette, gradients: Map<string, string>, prefix: string): string {
  switch (shape.kind) {
    case 'group':
      return groupSvg(
        shape,
        shape.children.map((child) => shapeSvg(child, palette, gradients, prefix)).join(''),
      );
    case 'text':
      return textSvg(shape, palette);
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return `<rect${attributes({ x, y, width, height, rx: radius })}${paint(shape, palette)}/>`;
    }
    case 'circle':
      return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.radius })}${paint(shape, palette)}/>`;
    case 'path':
      return pathSvg(shape, palette, gradients, prefix);
  }
}

function groupSvg(group: GroupShape, content: string): string {
  const { dx = 0, dy = 0, path, name, title, label, data = {} } = group;
  const open = attributes({
    class: name,
    transform: dx === 0 && dy === 0 ? undefined : `translate(${number(dx)} ${number(dy)})`,
    role: label === undefined ? undefined : 'img',
    tabindex: label === undefined ? undefined : 0,
    'aria-label': label,
  });
  const extra = Object.entries({ ...data, path }).map(([key, value]) =>
    value === undefined ? '' : ` data-${key}="${escapeValue(value)}"`,
  );
  const tooltip = title === undefined ? '' : `<title>${escapeXml(title)}</title>`;
  return open === '' && extra.join('') === '' && tooltip === ''
    ? content
    : `<g${open}${extra.join('')}>${tooltip}${content}</g>`;
}

function textSvg(shape: TextShape, palette: Palette): string {
  const { x, y, lines, lineHeight, size, weight, italic, fill, anchor, halo, title } = shape;
  if (lines.length === 0) return '';
  const rightToLeft = RIGHT_TO_LEFT.test(lines[0] ?? '');
  const look = attributes({
    x,
    y,
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': italic ? 'italic' : undefined,
    fill: palette[fill],
    direction: rightToLeft ? 'rtl' : undefined,
    'text-anchor': anchorFor(anchor, rightToLeft),
    'paint-order': halo ? 'stroke' : undefined,
    stroke: halo ? palette.background : undefined,
    'stroke-width': halo ? 4 : undefined,
    'stroke-linejoin': halo ? 'round' : undefined,
  });
  const content =
    lines.length === 1
      ? escapeXml(lines[0] ?? '')
      : lines
          .map(
            (line, index) =>
              `<tspan${attributes({ x, y: y + index * lineHeight })}>${escapeXml(line)}</tspan>`,
          )
          // A space parts the words for who copies or searches; elsewhere it would shift the line.
          .join(anchor === 'start' && !rightToLeft ? ' ' : '');
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
  const transform = at && `translate(${number(at.x)} ${number(at.y)}) scale(${number(at.scale)})`;
  if (!feeling) return `<path${attributes({ d, transform })}${paint(shape, palette)}/>`;
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
  return `<path${attributes({ d, transform })} fill="url(#${id})"/>`;
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

function paint({ fill, stroke, strokeWidth, dash, opacity }: Painted, palette: Palette): string {
  const stroked = stroke !== undefined && stroke !== 'none';
  return attributes({
    fill: colour(fill ?? 'none', palette),
    stroke: stroked ? colour(stroke, palette) : undefined,
    'stroke-width': stroked ? (strokeWidth ?? 1) : undefined,
    'stroke-dasharray': dash,
    'stroke-linecap': stroked ? 'round' : undefined,
    'stroke-linejoin': stroked ? 'round' : undefined,
    opacity,
  });
}

function colour(value: Role | 'none', palette: Palette): string {
  return value === 'none' ? 'none' : palette[value];
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let text = '';
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    text += ` ${key}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`;
  }
  return text;
}

/** Two decimals are a hundredth of a pixel. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
