import type { JourneyView } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Shape } from '../shapes';
import { durationText } from '../time-text';
import { STYLES, type Tools } from '../tools';

const WIDEST_TEXT = 960;
const GAP = 32;
const LINE = 20;

interface Fact {
  readonly name?: string;
  readonly text: string;
  readonly path: string;
}

/** The situation in full, then goal, trigger, subject and scope side by side as far as they fit. */
export function introduction(
  view: JourneyView,
  left: number,
  top: number,
  width: number,
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const shapes: Shape[] = [];
  let y = top;
  if (view.scenario) {
    const { text, path } = view.scenario;
    const block = tools.text(text, STYLES.lead, {
      x: left,
      y,
      width: Math.min(width, WIDEST_TEXT),
      maxLines: 4,
    });
    const box = { x: left, y, width, height: block.height };
    shapes.push({ kind: 'group', path, box, children: [block.shape] });
    y += block.height + 6;
  }
  const facts = factsOf(view, tools.localize);
  let x = left;
  for (const fact of facts) {
    const label =
      fact.name === undefined ? undefined : tools.text(fact.name, STYLES.label, { x, y: y + 1, width });
    const indent = label ? label.width + 6 : 0;
    const room = Math.min(width, WIDEST_TEXT) - indent;
    const size = Math.min(tools.width(fact.text, STYLES.lead) + 1, room);
    if (x > left && x + indent + size > left + width) {
      x = left;
      y += LINE;
    }
    const name =
      fact.name === undefined ? [] : [tools.text(fact.name, STYLES.label, { x, y: y + 1, width }).shape];
    const text = tools.text(fact.text, STYLES.lead, { x: x + indent, y, width: size });
    const box = { x, y, width: indent + size, height: 16 };
    shapes.push({ kind: 'group', path: fact.path, box, children: [...name, text.shape] });
    x += indent + size + GAP;
  }
  return { shapes, bottom: facts.length > 0 ? y + LINE : y };
}

function factsOf({ goal, trigger, subject, scope }: JourneyView, localize: Localize): readonly Fact[] {
  const span = scope && [scope.from, scope.to].filter((end) => end !== undefined).join(' → ');
  const lasts = scope?.duration === undefined ? undefined : durationText(scope.duration, localize);
  const extent = [span, lasts].filter((part) => part !== undefined && part !== '').join(' · ');
  return [
    ...(goal ? [{ name: localize('Goal'), ...goal }] : []),
    ...(trigger ? [{ name: localize('Set off by'), ...trigger }] : []),
    ...(subject ? [{ name: localize('About'), ...subject }] : []),
    ...(scope && extent !== '' ? [{ name: localize('Scope'), text: extent, path: scope.path }] : []),
  ];
}
