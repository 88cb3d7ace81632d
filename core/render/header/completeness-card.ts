import type { ViewCompleteness } from '../../insight/journey-view';
import type { Shape } from '../shapes';
import { round, STYLES, type Tools } from '../tools';
import type { Card, CardDrawing } from './card';

const PADDING = 16;
const RADIUS = 26;
const BAR_HEIGHT = 6;
const LEAST_BAR = 24;
const MOST_BAR = 160;

/** How complete the map is, as a ring, with the four steps it is made of. */
export function completenessCard(completeness: ViewCompleteness, tools: Tools): Card {
  return { least: 208, natural: 240, most: 288, draw: (width) => draw(completeness, width, tools) };
}

function draw(completeness: ViewCompleteness, width: number, tools: Tools): CardDrawing {
  const { localize } = tools;
  const { percent, persona, touchpoints, encounters, feelings } = completeness;
  const x = PADDING + RADIUS;
  const y = PADDING + 18 + RADIUS;
  const shapes: Shape[] = [
    tools.text(localize('Complete'), STYLES.label, { x: PADDING, y: PADDING - 2, width: width / 2 }).shape,
    { kind: 'circle', x, y, radius: RADIUS - 3, stroke: 'line', strokeWidth: 6 },
    ring(percent, x, y),
    tools.text(localize('{percent} %', { percent: Math.round(percent) }), STYLES.stepTitle, {
      x,
      y: y - 8,
      width: 2 * RADIUS - 10,
      anchor: 'middle',
    }).shape,
  ];
  const rows = [
    { name: localize('Persona'), share: persona },
    { name: localize('Touchpoints'), share: touchpoints },
    { name: localize('Encounters'), share: encounters },
    { name: localize('Feelings'), share: feelings },
  ];
  const left = PADDING + 2 * RADIUS + 16;
  const widest = Math.max(...rows.map(({ name }) => tools.width(name, STYLES.small))) + 1;
  const names = Math.min(widest, width - PADDING - left - LEAST_BAR - 8);
  const bar = left + names + 8;
  const barWidth = Math.min(width - PADDING - bar, MOST_BAR);
  rows.forEach(({ name, share }, index) => {
    const top = PADDING + 14 + index * 16;
    const label = tools.text(name, STYLES.small, { x: left, y: top, width: names });
    const filled = (barWidth * Math.min(Math.max(share, 0), 100)) / 100;
    shapes.push({
      kind: 'group',
      title: localize('{percent} %', { percent: Math.round(share) }),
      children: [
        label.shape,
        { kind: 'rect', x: bar, y: top + 4, width: barWidth, height: BAR_HEIGHT, radius: 3, fill: 'line' },
        { kind: 'rect', x: bar, y: top + 4, width: filled, height: BAR_HEIGHT, radius: 3, fill: 'accent' },
      ],
    });
  });
  return { height: 104, shapes };
}

/** The filled part of the ring, from the top clockwise. */
function ring(percent: number, x: number, y: number): Shape {
  const share = Math.min(Math.max(percent, 0), 99.99) / 100;
  const radius = RADIUS - 3;
  const angle = share * 2 * Math.PI;
  const end = `${round(x + radius * Math.sin(angle))} ${round(y - radius * Math.cos(angle))}`;
  const large = share > 0.5 ? 1 : 0;
  const d = `M${round(x)} ${round(y - radius)}A${String(radius)} ${String(radius)} 0 ${String(large)} 1 ${end}`;
  return { kind: 'path', d, stroke: share > 0 ? 'accent' : 'none', strokeWidth: 6 };
}
