import type { JourneyView } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { contactFacts, experienceFacts, type StepFact } from '../step-facts';
import { evidenceSaid } from '../step-words';

/** A column of the table of all steps; `title` names the step of its row, `score` holds numbers. */
export interface StepColumn {
  readonly name: string;
  readonly kind: 'text' | 'title' | 'score';
  /** One per step; empty where a step says nothing. */
  readonly cells: readonly string[];
}

/** Everything that the steps of a map say, as text, a column for each kind of fact. */
export function stepColumns(view: JourneyView, localize: Localize): readonly StepColumn[] {
  const { steps, phases, opportunities, curves } = view;
  const column = (name: string, cells: readonly string[]): StepColumn => ({ name, kind: 'text', cells });
  const titles = steps.map(({ title }) => title);
  return [
    column(
      localize('No.'),
      steps.map((_, index) => String(index + 1)),
    ),
    column(
      localize('Phase'),
      steps.map(({ phase }) => phases[phase]?.title ?? ''),
    ),
    { name: localize('Step'), kind: 'title', cells: titles },
    ...columns(steps.map((step) => contactFacts(step, localize))),
    ...curves.flatMap((curve) => emotionColumns(view, curve, localize)),
    ...columns(steps.map((step, index) => experienceFacts(view, step, index, localize))),
    column(
      localize('Opportunities'),
      steps.map((step) => list(step.opportunities.flatMap((index) => opportunities[index]?.title ?? []))),
    ),
    column(
      localize('Id'),
      steps.map(({ id }) => id),
    ),
  ];
}

/** The facts of the steps as columns: each step has the same ones. */
function columns(facts: readonly (readonly StepFact[])[]): readonly StepColumn[] {
  const [first = []] = facts;
  return first.map(([name], at) => ({
    name,
    kind: 'text',
    cells: facts.map((each) => list(each[at]?.[1] ?? [])),
  }));
}

function emotionColumns(
  { steps }: JourneyView,
  { name, points }: JourneyView['curves'][number],
  localize: Localize,
): readonly StepColumn[] {
  const titled = (title: string) =>
    name === undefined ? title : localize('{name}, {persona}', { name: title, persona: name });
  const at = steps.map((_, index) => points.find(({ step }) => step === index));
  return [
    {
      name: titled(localize('Score')),
      kind: 'score',
      cells: at.map((point) => (point ? String(point.score) : '')),
    },
    {
      name: titled(localize('Feeling')),
      kind: 'text',
      cells: at.map((point) =>
        [point?.feeling, point?.because].filter((part) => part !== undefined).join(' – '),
      ),
    },
    {
      name: titled(localize('Evidence')),
      kind: 'text',
      cells: at.map((point) => (point ? list(evidenceSaid(point.evidence, localize)) : '')),
    },
  ];
}

function list(items: readonly string[]): string {
  return items.filter((item) => item !== '').join('; ');
}
