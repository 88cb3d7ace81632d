import type { JourneyView } from '../../insight/journey-view';
import type { Shape, TextShape } from '../shapes';
import { STYLES, type Tools } from '../tools';
import { moved } from '../text/moved';
import { portIn, portOut, type FlowBox } from './box';
import { connector, type Point } from './connector';
import { isDashed } from './gap';
import { pillOf, type Pill } from './pill';
import type { FlowRow, PlacedUnit } from './rows';
import { stack, type Climb, type Stacked } from './stack';
import type { FlowEdge } from './units';

/** What stands above the line of a row. */
export interface Overpasses {
  readonly height: number;
  /** How far they reach. */
  readonly right: number;
  /** Down to `lowest`, their stems down to the upper edges of boxes. */
  readonly draw: (lowest: number, topOf: (id: string) => number) => readonly Shape[];
}

const STEP_PILL = 104;
const DECISION_PILL = 164;
const LABEL = 168;
const ARM = 16;
const SLIDE = 16;
const HIGHEST_TRIES = 24;
/** Between the lowest way and the boxes: room for the heads of arrows. */
const ROOM_FOR_HEADS = 18;

interface Way extends Climb {
  readonly draw: (at: Drawn) => readonly Shape[];
}

interface Drawn {
  readonly textX: number;
  readonly bottom: number;
  readonly topOf: (id: string) => number;
}

/** The ways of a row that lead back or ahead, to other rows, or nowhere yet, stacked above its boxes. */
export function overpassesOf(
  view: JourneyView,
  row: FlowRow,
  all: readonly FlowRow[],
  tools: Tools,
): Overpasses {
  const ways = [
    ...row.units.flatMap((placed) => placed.unit.away.map((edge) => wayOf(view, edge, placed, row, tools))),
    ...row.units.flatMap((placed) => comingFrom(view, placed, row, all, tools)),
  ];
  const stacked: readonly Stacked<Way>[] = stack(ways);
  const height = Math.max(0, ...stacked.map(({ top }) => top));
  return {
    height: height === 0 ? 0 : height + ROOM_FOR_HEADS,
    right: Math.max(0, ...stacked.map(({ climb, textX }) => Math.max(climb.right, textX + climb.textWidth))),
    draw: (lowest, topOf) => {
      const floor = lowest - ROOM_FOR_HEADS;
      const drawn = stacked.map(({ climb, textX, bottom }) =>
        climb.draw({ textX, bottom: floor - bottom, topOf }),
      );
      // What is written stands over what is drawn.
      return [...drawn.flatMap(([lines]) => lines ?? []), ...drawn.flatMap(([, ...texts]) => texts)];
    },
  };
}

function wayOf(view: JourneyView, edge: FlowEdge, placed: PlacedUnit, row: FlowRow, tools: Tools): Way {
  const from = placed.boxes.find(({ box }) => box.id === edge.from) ?? placed.boxes[0];
  const target = row.units.find(({ unit }) => unit.index === edge.toStep)?.boxes[0];
  const box = from?.box;
  const start = (from?.x ?? 0) + (box ? portOut(box) : 0);
  if (box && target) return track(edge, box, start, target.box, target.x + portIn(target.box), tools);
  return leaving(view, edge, box, start, tools);
}

/** From box to box of the same row. */
function track(edge: FlowEdge, from: FlowBox, start: number, to: FlowBox, end: number, tools: Tools): Way {
  const label = labelOf(edge, tools);
  const width = label?.width ?? 0;
  const [left, right] = [Math.min(start, end), Math.max(start, end)];
  const slides = Array.from({ length: HIGHEST_TRIES }, (_, step) => step * SLIDE);
  const inside = slides
    .map((slide) => (end > start ? start + 10 + slide : start - 10 - width - slide))
    .filter((x) => x >= left + 10 && x + width <= right - 10);
  return {
    stems: [start, end],
    left,
    right,
    height: label ? label.height + 6 : 10,
    textAt: inside.length > 0 ? inside : [left + 10],
    textWidth: width,
    draw: ({ textX, bottom, topOf }) => {
      const y = bottom;
      const points: Point[] = [
        { x: start, y: topOf(from.id) },
        { x: start, y },
        { x: end, y },
        { x: end, y: topOf(to.id) - 2 },
      ];
      const lines = connector(points, lookOf(edge));
      const text = label && moved(label.shape, textX, y - 4 - label.height);
      return [
        { kind: 'group', name: 'way', path: edge.path, children: lines },
        ...(text ? [{ kind: 'group', name: 'way', path: edge.path, children: [text] } as const] : []),
      ];
    },
  };
}

/** To another row, or nowhere yet: an arrow to a pill beside the stem. */
function leaving(
  view: JourneyView,
  edge: FlowEdge,
  box: FlowBox | undefined,
  start: number,
  tools: Tools,
): Way {
  const { localize } = tools;
  const { toStep, label, target } = edge;
  const title = toStep === undefined ? undefined : (view.steps[toStep]?.title ?? '');
  const place =
    toStep === undefined ? (target?.lines.join(' ') ?? '?') : `→ ${String(toStep + 1)} ${title ?? ''}`;
  const whole =
    toStep === undefined
      ? localize('leads nowhere yet')
      : localize('{name}: {value}', {
          name: localize('goes on with'),
          value: localize('Step {number}: {title}', { number: toStep + 1, title: title ?? '' }),
        });
  const pill = pillOf(
    { when: label, place, title: whole, open: toStep === undefined, path: edge.path },
    box?.kind === 'decision' ? DECISION_PILL : STEP_PILL,
    tools,
  );
  return {
    ...beside(pill, start, start + ARM),
    draw: ({ textX, bottom, topOf }) => {
      const y = bottom - pill.height / 2;
      const points = [
        { x: start, y: topOf(box?.id ?? '') },
        { x: start, y },
        { x: textX - 1, y },
      ];
      return [
        { kind: 'group', name: 'way', path: edge.path, children: connector(points, lookOf(edge)) },
        pill.draw(textX, y),
      ];
    },
  };
}

/** What comes to a step from other rows, but for the row before that leads on to this one. */
function comingFrom(
  view: JourneyView,
  { unit, boxes: [first] }: PlacedUnit,
  row: FlowRow,
  all: readonly FlowRow[],
  tools: Tools,
): readonly Way[] {
  const { localize } = tools;
  const sources = all
    .filter((other) => other !== row)
    .flatMap((other) => other.units)
    .filter((other) => other.unit.away.some(({ toStep }) => toStep === unit.index))
    .map((other) => other.unit.index);
  if (!first || sources.length === 0) return [];
  const numbers = sources.map((index) => String(index + 1)).join(', ');
  const titles = sources.map((index) =>
    localize('Step {number}: {title}', { number: index + 1, title: view.steps[index]?.title ?? '' }),
  );
  const title = localize('{name}: {value}', { name: localize('comes from'), value: titles.join(' · ') });
  const pill = pillOf({ place: localize('from {list}', { list: numbers }), title }, STEP_PILL, tools);
  const end = first.x + portIn(first.box);
  return [
    {
      ...beside(pill, end, end - ARM - pill.width),
      draw: ({ textX, bottom, topOf }) => {
        const y = bottom - pill.height / 2;
        const points = [
          { x: textX + pill.width, y },
          { x: end, y },
          { x: end, y: topOf(first.box.id) - 2 },
        ];
        return [
          { kind: 'group', name: 'way', children: connector(points, { look: 'plain' }) },
          pill.draw(textX, y),
        ];
      },
    },
  ];
}

function beside(pill: Pill, stem: number, textX: number): Climb {
  return {
    stems: [stem],
    left: Math.min(stem, textX),
    right: Math.max(stem, textX + pill.width),
    height: pill.height,
    textAt: [textX],
    textWidth: pill.width,
  };
}

function labelOf({ label, handoff }: FlowEdge, tools: Tools) {
  if (label === undefined || label === '') return undefined;
  const style = { ...(handoff ? STYLES.label : STYLES.small), fill: 'ink' } as const;
  const set = tools.text(label, style, { x: 0, y: 0, width: LABEL, maxLines: 2, halo: true });
  const shape: TextShape = set.shape;
  return { shape, width: set.width, height: set.height };
}

function lookOf({ look, handoff, link }: FlowEdge) {
  const handed = handoff !== undefined;
  return { look, handoff: handed, dashed: isDashed(link, handed) };
}
