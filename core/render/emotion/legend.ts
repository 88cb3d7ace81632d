import type { JourneyView } from '../../insight/journey-view';
import type { Grid } from '../grid';
import { PAD } from '../grid';
import { formatScore } from '../numbers';
import type { Shape } from '../shapes';
import { line, STYLES, type Tools } from '../tools';
import { markerShapes } from './markers';
import { curveLook } from './plot';

const SAMPLE = 28;
const LINE = 20;
const GAP = 24;

interface Entry {
  readonly text: string;
  readonly path?: string;
  readonly sample: (x: number, y: number) => readonly Shape[];
}

/** Whose curve is which, how the whole compares with the mean of the steps, and what the faint line is. */
export function curveLegend(
  view: JourneyView,
  grid: Grid,
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const entries = entriesOf(view, tools);
  if (entries.length === 0) return { shapes: [], height: 0 };
  const shapes: Shape[] = [];
  let x = grid.left + PAD;
  let y = 0;
  for (const { text, path, sample } of entries) {
    const room = grid.right - grid.left - 2 * PAD - SAMPLE - 8;
    const width = Math.min(tools.width(text, STYLES.small) + 1, room);
    if (x + SAMPLE + 8 + width > grid.right && x > grid.left + PAD) {
      x = grid.left + PAD;
      y += LINE;
    }
    const block = tools.text(text, STYLES.small, { x: x + SAMPLE + 8, y: y + 3, width });
    const box = { x, y, width: SAMPLE + 8 + width, height: LINE };
    shapes.push({ kind: 'group', path, name: 'key', box, children: [...sample(x, y + 10), block.shape] });
    x += SAMPLE + 8 + width + GAP;
  }
  return { shapes, height: y + LINE };
}

function entriesOf(view: JourneyView, { localize }: Tools): readonly Entry[] {
  const several = view.curves.length > 1;
  const curves = view.curves.map(({ name, order, mean, overall }): Entry => {
    const { paint, dash, marker } = curveLook(order);
    const who = name ?? localize('Everybody');
    const parts = [
      ...(mean === undefined
        ? []
        : [localize('mean of the steps {score}', { score: formatScore(mean, localize) })]),
      ...(overall === undefined
        ? []
        : [localize('as a whole {score} (dashed)', { score: formatScore(overall.score, localize) })]),
    ];
    return {
      text:
        parts.length === 0 ? who : localize('{name}: {feeling}', { name: who, feeling: parts.join(', ') }),
      path: overall?.path,
      sample: (x, y) => [
        line(x, y, x + SAMPLE, y, paint, { width: 2.5, dash: several ? dash : undefined }),
        ...markerShapes(
          marker,
          x + SAMPLE / 2,
          y,
          4.5,
          several ? paint : 'positive',
          true,
          several ? paint : 'background',
        ),
      ],
    };
  });
  const asIs = view.asIs.slice(0, 1).map(({ title }): Entry => ({
    text: localize('today: {title}', { title }),
    path: '/basedOn',
    sample: (x, y) => [line(x, y, x + SAMPLE, y, 'neutral', { width: 2, opacity: 0.7 })],
  }));
  return several || asIs.length > 0 ? [...curves, ...asIs] : [];
}
