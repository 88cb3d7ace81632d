import type { ViewLink } from '../../insight/journey-view';
import { linkTitle } from '../lanes/links';
import type { Shape } from '../shapes';
import { STYLES, type TextStyle, type Tools } from '../tools';
import { moved } from '../text/moved';
import { brokenConnector, connector } from './connector';
import type { FlowEdge } from './units';

/** The space between two boxes of the line, and the arrow in it. */
export interface Gap {
  /** px; the least that it takes. */
  readonly width: number;
  /** px; what stands above and below the line. */
  readonly above: number;
  readonly below: number;
  /** From x to x on the height y. */
  readonly draw: (from: number, to: number, y: number) => readonly Shape[];
}

const EMPTY = 32;
const BARE = 40;
const WIDEST_TEXT = 120;
const BESIDE = 12;
/** Between a text and the line that it stands at. */
const OFF = 7;

/** The gap that an edge crosses straight; without one nothing leads on here. */
export function gapOf(edge: FlowEdge | undefined, tools: Tools): Gap {
  if (!edge) return { width: EMPTY, above: 0, below: 0, draw: () => [] };
  const { look, handoff, label, link } = edge;
  const set = (text: string | undefined, style: TextStyle, maxLines: number) =>
    text === undefined || text === ''
      ? undefined
      : tools.text(text, style, { x: 0, y: 0, width: WIDEST_TEXT, maxLines, anchor: 'middle' });
  const loud = handoff !== undefined || look === 'broken';
  const upper = set(handoff?.name ?? label, loud ? STYLES.label : { ...STYLES.small, fill: 'ink' }, 5);
  const lower = set(handoff?.load, STYLES.small, 6);
  const widest = Math.max(upper?.width ?? 0, lower?.width ?? 0);
  return {
    width: widest === 0 ? BARE : widest + 2 * BESIDE,
    above: upper ? upper.height + OFF : 0,
    below: lower ? lower.height + OFF : 0,
    draw: (from, to, y) => {
      const middle = (from + to) / 2;
      const [start, end] = [from + 3, to - 3];
      const arrow =
        look === 'broken'
          ? brokenConnector(start, end, y)
          : connector(
              [
                { x: start, y },
                { x: end, y },
              ],
              { look, handoff: handoff !== undefined, dashed: isDashed(link, handoff !== undefined) },
            );
      return [
        {
          kind: 'group',
          name: 'way',
          path: link?.path,
          title: link && (loud ? linkTitle(link, tools.localize) : undefined),
          children: [
            ...arrow,
            ...(upper ? [moved(upper.shape, middle, y - OFF - upper.height)] : []),
            ...(lower ? [moved(lower.shape, middle, y + OFF)] : []),
          ],
        },
      ];
    },
  };
}

/** A handoff that is not seamless. */
export function isDashed(link: ViewLink | undefined, handoff: boolean): boolean {
  return handoff && link?.seamless === false;
}
