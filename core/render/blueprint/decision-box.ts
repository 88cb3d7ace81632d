import type { ViewDecision } from '../../insight/journey-view';
import { round, STYLES, type Tools } from '../tools';
import { moved } from '../text/moved';
import type { FlowBox } from './box';

export const DECISION_WIDTH = 176;
const TEXT_WIDTH = 112;
const LEAST_HEIGHT = 72;

/** What is decided after a step, in a diamond. `leads` says where it goes on. */
export function decisionBox(
  { question, path }: ViewDecision,
  index: number,
  leads: string | undefined,
  { localize, text }: Tools,
): FlowBox {
  const words = question ?? localize('Decision');
  const set = text(words, STYLES.strong, {
    x: 0,
    y: 0,
    width: TEXT_WIDTH,
    maxLines: 4,
    anchor: 'middle',
  });
  // A text fits into a diamond where its share of the width and its share of the height make one together.
  const share = Math.max(0.2, 1 - (set.width + 8) / DECISION_WIDTH);
  const said = localize('Decision after step {number}: {question}', { number: index + 1, question: words });
  return {
    id: `d${String(index)}`,
    kind: 'decision',
    width: DECISION_WIDTH,
    height: Math.max(LEAST_HEIGHT, Math.ceil((set.height + 4) / share)),
    draw: (x, y, height) => {
      const [middle, right] = [x + DECISION_WIDTH / 2, x + DECISION_WIDTH];
      const [top, bottom] = [y - height / 2, y + height / 2];
      const corners = [`${round(x)} ${round(y)}`, `${round(middle)} ${round(top)}`];
      const others = [`${round(right)} ${round(y)}`, `${round(middle)} ${round(bottom)}`];
      return {
        kind: 'group',
        name: 'decision',
        path,
        label: [said, ...(leads === undefined ? [] : [leads])].join('; '),
        box: { x, y: top, width: DECISION_WIDTH, height },
        children: [
          {
            kind: 'path',
            d: `M${[...corners, ...others].join('L')}Z`,
            fill: 'accentSoft',
            stroke: 'accent',
            strokeWidth: 1.5,
          },
          moved(set.shape, middle, y - set.height / 2),
        ],
      };
    },
  };
}
