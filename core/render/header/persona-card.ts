import type { PersonaList, ViewPersona } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { evidenceText, markerShapes } from '../emotion/markers';
import type { CurveLook } from '../emotion/plot';
import type { Shape } from '../shapes';
import { graphemes } from '../text/break-word';
import { STYLES, toGrid, type TextStyle, type Tools } from '../tools';
import type { Card, CardDrawing } from './card';
import { quoted } from '../quoted';

const PADDING = 16;
const AVATAR = 48;
const SECTION = 124;
const GAP = 16;
const WHO = 208;
const MOST_WHO = 344;

/** Who it is: name, segment, occupation, quote, goals and problems, and how far data backs it. */
export function personaCard(persona: ViewPersona, look: CurveLook | undefined, tools: Tools): Card {
  const sections = persona.lists.length;
  const natural = 2 * PADDING + AVATAR + 16 + WHO + Math.min(sections, 2) * (SECTION + 36 + GAP);
  return {
    least: sections > 1 ? 408 : sections > 0 ? 320 : 280,
    natural,
    most: Math.max(natural + 120, 2 * PADDING + AVATAR + 16 + 320 + Math.min(sections, 4) * (SECTION + 92)),
    draw: (width) => draw(persona, look, width, 0, tools),
    fill: (width, height) => {
      let filled: CardDrawing | undefined;
      const hidden = sections - shownSections(columnsBeside(persona, width));
      for (let further = 1; further <= hidden; further++) {
        const fuller = draw(persona, look, width, further, tools);
        if (fuller.height > height) break;
        filled = fuller;
      }
      return filled;
    },
  };
}

/** How many columns of sections fit beside who it is; with none, they stand below. */
function columnsBeside({ lists }: ViewPersona, width: number): number {
  return Math.max(0, Math.min(Math.floor((innerWidth(width) - WHO) / (SECTION + GAP)), lists.length));
}

function innerWidth(width: number): number {
  return width - 2 * PADDING - AVATAR - 16;
}

/** How many sections a card has by itself. */
function shownSections(columns: number): number {
  return columns === 0 ? 2 : Math.max(4, 2 * columns);
}

/** `further`: how many sections more than a card has by itself. */
function draw(
  persona: ViewPersona,
  look: CurveLook | undefined,
  width: number,
  further: number,
  tools: Tools,
): CardDrawing {
  const inner = innerWidth(width);
  const beside = columnsBeside(persona, width);
  const most = shownSections(beside) + further;
  const sectionWidth = beside === 0 ? 0 : Math.min((inner - WHO) / beside - GAP, 240);
  const whoWidth = beside === 0 ? inner : Math.min(inner - beside * (sectionWidth + GAP), MOST_WHO);
  const x = PADDING + AVATAR + 16;
  const who = drawWho(persona, x, whoWidth, tools);
  const shapes: Shape[] = [...avatar(persona.name, look, tools), ...who.shapes];
  const sections =
    beside === 0
      ? drawSections(persona.lists, most, x, who.bottom + 8, inner, 1, tools)
      : drawSections(persona.lists, most, x + whoWidth + GAP, PADDING, sectionWidth, beside, tools);
  shapes.push(...sections.shapes);
  const bottom = Math.max(who.bottom, sections.bottom, PADDING + AVATAR);
  return {
    height: toGrid(bottom + PADDING - 4),
    shapes,
    path: persona.path,
    title: evidenceText(persona.evidence, tools.localize),
  };
}

function avatar(name: string, look: CurveLook | undefined, tools: Tools): readonly Shape[] {
  const x = PADDING + AVATAR / 2;
  const y = PADDING + AVATAR / 2;
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => graphemes(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
  const style: TextStyle = { ...STYLES.heading, fill: 'accent' };
  const text = tools.text(initials, style, { x, y: y - 10, width: AVATAR - 8, anchor: 'middle' });
  return [
    {
      kind: 'circle',
      x,
      y,
      radius: AVATAR / 2 - 1,
      fill: 'accentSoft',
      stroke: look?.paint,
      strokeWidth: 2,
    },
    text.shape,
    ...(look ? markerShapes(look.marker, x, y + AVATAR / 2, 6, look.paint, true, look.paint) : []),
  ];
}

function drawWho(persona: ViewPersona, x: number, width: number, tools: Tools) {
  const { localize } = tools;
  const shapes: Shape[] = [];
  let y = PADDING - 2;
  const add = (text: string | undefined, style: TextStyle, maxLines: number, gap = 0) => {
    if (text === undefined || text === '') return;
    y += gap;
    const block = tools.text(text, style, { x, y, width, maxLines });
    shapes.push(block.shape);
    y += block.height;
  };
  const about = [persona.segment, persona.occupation].filter((part) => part !== undefined);
  add(persona.name, STYLES.heading, 2);
  add(about.join(' · '), STYLES.quiet, 3);
  add(persona.demographics.join(' · '), STYLES.small, 3, 2);
  add(persona.quote && quoted(persona.quote, localize), STYLES.quote, 4, 6);
  shapes.push(...evidenceMark(persona, x, y + 8, width, tools));
  return { shapes, bottom: y + 8 + 14 };
}

/** Full with sources, half on assumptions, empty without either; the words say the same. */
function evidenceMark(
  { evidence: { sources, assumed } }: ViewPersona,
  x: number,
  y: number,
  width: number,
  tools: Tools,
): readonly Shape[] {
  const { localize } = tools;
  const count = sources.length;
  const words =
    count > 1
      ? localize('backed by {count} sources', { count })
      : count === 1
        ? localize('backed by one source')
        : assumed
          ? localize('an assumption')
          : localize('not yet backed by evidence');
  const text = tools.text(words, STYLES.small, { x: x + 14, y, width: width - 14 });
  return [
    {
      kind: 'circle',
      x: x + 5,
      y: y + 7,
      radius: 4,
      fill: count > 0 ? 'accent' : 'none',
      stroke: count > 0 ? 'accent' : 'neutral',
      strokeWidth: 1.5,
      dash: count === 0 && assumed ? '2 2' : undefined,
    },
    text.shape,
  ];
}

function drawSections(
  lists: ViewPersona['lists'],
  most: number,
  left: number,
  top: number,
  width: number,
  columns: number,
  tools: Tools,
) {
  const shapes: Shape[] = [];
  const bottoms = Array.from({ length: columns }, () => top);
  const more = (count: number, title: string, x: number, y: number) => {
    const text = tools.text(tools.localize('{count} more', { count }), STYLES.small, { x, y, width });
    shapes.push({ kind: 'group', title, children: [text.shape] });
    return y + text.height;
  };
  lists.slice(0, most).forEach(({ kind, items }, index) => {
    const column = index % columns;
    const x = left + column * (width + GAP);
    let y = (bottoms[column] ?? top) + (index >= columns ? 8 : 0);
    const label = tools.text(listName(kind, tools.localize), STYLES.label, { x, y, width });
    shapes.push(label.shape);
    y += 16;
    const shown = items.length > 3 ? items.slice(0, 2) : items;
    const rest = items.slice(shown.length);
    for (const item of shown) {
      const block = tools.text(item, STYLES.body, { x, y, width, maxLines: 3 });
      shapes.push(block.shape);
      y += block.height + 2;
    }
    if (rest.length > 0) y = more(rest.length, rest.join(' · '), x, y);
    bottoms[column] = y;
  });
  const hidden = lists.slice(most);
  if (hidden.length > 0) {
    const lowest = Math.min(...bottoms);
    const column = bottoms.indexOf(lowest);
    const texts = hidden.map(({ kind, items }) => `${listName(kind, tools.localize)}: ${items.join(', ')}`);
    bottoms[column] = more(hidden.length, texts.join(' · '), left + column * (width + GAP), lowest + 6);
  }
  return { shapes, bottom: Math.max(...bottoms) };
}

function listName(kind: PersonaList, localize: Localize): string {
  switch (kind) {
    case 'goals':
      return localize('Goals');
    case 'problems':
      return localize('Problems');
    case 'needs':
      return localize('Needs');
    case 'wishes':
      return localize('Wishes');
    case 'values':
      return localize('Values');
    case 'motivations':
      return localize('Motivations');
    case 'obligations':
      return localize('Obligations');
    case 'abilities':
      return localize('Abilities');
    default:
      return kind;
  }
}
