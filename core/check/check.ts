import { placedSteps } from '../model/ids';
import type { JourneyMap, Step } from '../model/journey-map';
import type { SyntaxTree } from '../syntax/tree';
import { withoutEchoes } from './echo';
import { problemFindings } from './problem-findings';
import { factsOf, type Facts } from './facts';
import type { Finding } from './finding';
import type { References, Surroundings } from './rule';
import { MAP_RULES, STEP_RULES } from './rules';
import { mapSchemaFindings, stepSchemaFindings } from './schema-check';
import { referencesIn } from '../schema/references';

/** The findings of one version of a map, with what is kept for the next. */
export interface Checked {
  readonly tree: SyntaxTree;
  readonly facts: Facts;
  readonly surroundings: Surroundings;
  readonly steps: ReadonlyMap<Step, StepChecked>;
  readonly references: References;
  readonly findings: readonly Finding[];
}

interface StepChecked {
  /** From the schema: they depend on nothing but the step. */
  readonly schema: readonly Finding[];
  readonly rules: readonly Finding[];
  readonly references: References;
}

/**
 * Checks a map. What a step gave before is kept while the step and the facts it may read are the same;
 * the rules that look at the whole map run each time.
 */
export function check(
  map: JourneyMap,
  tree: SyntaxTree,
  surroundings: Surroundings,
  previous?: Checked,
): Checked {
  const facts =
    previous && sameHead(previous, tree, surroundings) ? previous.facts : factsOf(map, surroundings);
  const placed = placedSteps(map);
  const steps = new Map(
    placed.map(({ step }) => {
      const before = previous?.steps.get(step);
      return [step, before && facts === previous?.facts ? before : checkStep(step, facts, before)];
    }),
  );
  const head = referencesIn(tree.root, 'map');
  const references = joined([head, ...[...steps.values()].map((step) => step.references)]);
  const subject = { map, tree, facts, steps: placed, references, surroundings };
  const findings = withoutEchoes(tree, [
    ...problemFindings(tree),
    ...mapSchemaFindings(tree),
    ...[...steps.values()].flatMap(({ schema, rules }) => [...schema, ...rules]),
    ...MAP_RULES.flatMap((rule) => [...rule.check(subject)]),
  ]);
  return { tree, facts, surroundings, steps, references, findings };
}

function checkStep(step: Step, facts: Facts, before: StepChecked | undefined): StepChecked {
  const own = before ?? {
    schema: stepSchemaFindings(step.node),
    references: referencesIn(step.node, 'step'),
  };
  // Of a step that is no map yet (`- ` just typed) the schema says all there is to say.
  const rules = step.node.kind === 'map' ? STEP_RULES : [];
  return { ...own, rules: rules.flatMap((rule) => [...rule.check(step, facts)]) };
}

function joined(all: readonly References[]): References {
  return {
    uses: all.flatMap(({ uses }) => uses),
    definitions: all.flatMap(({ definitions }) => definitions),
    paths: all.flatMap(({ paths }) => paths),
  };
}

/** Nothing but steps has changed: every other piece of the text is the same object as before. */
function sameHead(previous: Checked, tree: SyntaxTree, surroundings: Surroundings): boolean {
  if (previous.surroundings !== surroundings) return false;
  const before = previous.tree.parts.filter(isHead);
  const now = tree.parts.filter(isHead);
  return (
    before.length === now.length &&
    now.every((part, index) => part === before[index]) &&
    !now.some(({ aliases }) => aliases.length > 0)
  );
}

function isHead({ piece }: SyntaxTree['parts'][number]): boolean {
  return piece.kind !== 'item';
}
