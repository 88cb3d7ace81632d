import type { JourneyView } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Grid } from '../grid';
import { PAD } from '../grid';
import { formatScore } from '../numbers';
import type { Shape } from '../shapes';
import { line, STYLES, type TextStyle, type Tools } from '../tools';
import { markerShapes } from './markers';
import { drawnWhole } from './overall';
import { curveLook } from './plot';

const SAMPLE = 28;
const LINE = 20;
const GAP = 24;
/** Between a name and what is said of it. */
const BETWEEN = 8;
const NAME: TextStyle = { ...STYLES.small, fill: 'ink' };

interface Entry {
  readonly name: string;
  /** What else is to be said; set apart, so that a name in letters from right to left does not turn it around. */
  readonly text?: string;
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
  const room = grid.right - grid.left - 2 * PAD - SAMPLE - 8;
  for (const { name, text = '', path, sample } of entries) {
    const rest = text === '' ? 0 : Math.min(tools.width(text, STYLES.small) + 1, room / 2);
    const before = rest === 0 ? 0 : rest + BETWEEN;
    const nameWidth = Math.min(tools.width(name, NAME) + 1, room - before);
    const width = nameWidth + before;
    if (x + SAMPLE + 8 + width > grid.right && x > grid.left + PAD) {
      x = grid.left + PAD;
      y += LINE;
    }
    const from = x + SAMPLE + 8;
    const texts = [
      tools.text(name, NAME, { x: from, y: y + 3, width: nameWidth }),
      ...(rest === 0
        ? []
        : [tools.text(text, STYLES.small, { x: from + nameWidth + BETWEEN, y: y + 3, width: rest })]),
    ].map(({ shape }) => shape);
    const box = { x, y, width: SAMPLE + 8 + width, height: LINE };
    shapes.push({ kind: 'group', path, name: 'key', box, children: [...sample(x, y + 10), ...texts] });
    x += SAMPLE + 8 + width + GAP;
  }
  return { shapes, height: y + LINE };
}

function entriesOf(view: JourneyView, { localize }: Tools): readonly Entry[] {
  const several = view.curves.length > 1;
  const drawn = drawnWhole(view.curves);
  const curves = view.curves.map((curve): Entry => {
    const { name, order, mean, overall } = curve;
    const { paint, dash, marker } = curveLook(order);
    const who = name ?? localize('Everybody');
    const parts = [
      ...(mean === undefined
        ? []
        : [localize('mean of the steps {score}', { score: formatScore(mean, localize) })]),
      ...(overall === undefined
        ? []
        : [wholeText(formatScore(overall.score, localize), drawn.includes(curve), localize)]),
    ];
    return {
      name: who,
      text: parts.join(', '),
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
    name: localize('today: {title}', { title }),
    path: '/basedOn',
    sample: (x, y) => [
      line(x, y, x + SAMPLE, y, 'neutral', { width: 2, opacity: 0.7 }),
      { kind: 'circle', x: x + SAMPLE / 2, y, radius: 2.5, fill: 'neutral' },
    ],
  }));
  return several || asIs.length > 0 ? [...curves, ...asIs] : [];
}

function wholeText(score: string, drawn: boolean, localize: Localize): string {
  return drawn
    ? localize('as a whole {score} (dashed)', { score })
    : localize('as a whole {score}', { score });
}
