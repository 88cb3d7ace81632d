import type { JourneyView, ViewPhase, ViewStep } from '../../core/insight/journey-view';
import { evidenceText } from '../../core/render/emotion/markers';
import { contactFacts, experienceFacts } from '../../core/render/step-facts';
import { metricText } from '../../core/render/metric-text';
import type { Localize } from '../../core/text';
import { cardAt, facts, feelingText, type Card } from '../webview/cards/card';
import { stepOf } from '../webview/steps';
import type { Link } from '../webview/trace/chain';

/** Everything that a map says of something. */
export interface Details extends Card {
  readonly related: readonly Related[];
}

/** What leads on to other things of the map. */
export interface Related {
  readonly name: string;
  readonly links: readonly Link[];
}

/** The details of what stands at a JSON pointer or around it; undefined where there is nothing more to say. */
export function detailsAt(view: JourneyView, path: string, localize: Localize): Details | undefined {
  const at = stepOf(path);
  const index = view.steps.findIndex((step) => step.path === at);
  const step = view.steps[index];
  if (step) return stepDetails(view, step, index, localize);
  const phase = view.phases.find((each) => path === each.path || path.startsWith(`${each.path}/`));
  if (phase) return phaseDetails(view, phase, localize);
  const [, own = path] = /^(\/\w+\/[^/]+)/.exec(path) ?? [];
  const card = cardAt(view, path, localize) ?? cardAt(view, own, localize);
  return card && { ...card, related: [] };
}

function stepDetails(view: JourneyView, step: ViewStep, index: number, localize: Localize): Details {
  return {
    kind: localize('Step {number}', { number: index + 1 }),
    title: step.title,
    facts: facts([
      [localize('Phase'), [view.phases[step.phase]?.title ?? '']],
      ...contactFacts(step, localize),
      ...feelings(view, index, localize),
      ...experienceFacts(view, step, index, localize),
    ]),
    related: related([
      [localize('Opportunities'), step.opportunities.flatMap((at) => view.opportunities[at] ?? [])],
      [
        localize('Insights'),
        view.insights
          .filter(({ opportunities }) => opportunities.some((at) => step.opportunities.includes(at)))
          .map(({ path, text }) => ({ path, title: text })),
      ],
    ]),
  };
}

/** What each persona feels, why, and how that is known. */
function feelings(
  view: JourneyView,
  index: number,
  localize: Localize,
): readonly (readonly [string, readonly string[]])[] {
  return view.curves.flatMap((curve) => {
    const point = curve.points.find(({ step }) => step === index);
    if (!point) return [];
    const { because, evidence } = point;
    const said = [feelingText(curve, point, localize), because ?? '', evidenceText(evidence, localize)];
    return [[localize('Emotion'), said] as const];
  });
}

function phaseDetails(view: JourneyView, phase: ViewPhase, localize: Localize): Details {
  const steps = view.steps.slice(phase.first, phase.first + phase.count);
  return {
    kind: localize('Phase'),
    title: phase.title,
    facts: facts([
      [localize('Called by customers'), [phase.customerLabel ?? '']],
      [localize('Goal'), [phase.goal ?? '']],
      [localize('Metrics'), phase.metrics.map((metric) => metricText(metric, localize))],
    ]),
    related: related([[localize('Steps'), steps]]),
  };
}

function related(all: readonly (readonly [string, readonly Link[]])[]): readonly Related[] {
  return all.flatMap(([name, links]) => (links.length > 0 ? [{ name, links }] : []));
}
