import { flowOf } from '../insight/flow';
import { placedSteps } from '../model/ids';
import type { JourneyMap, Status, Step } from '../model/journey-map';
import type { Part } from '../syntax/part';
import type { SyntaxTree } from '../syntax/tree';
import { withoutEchoes } from './echo';
import { problemFindings } from './problem-findings';
import { factsOf, type Facts } from './facts';
import type { Finding } from './finding';
import type { MapRule, Surroundings } from './rule';
import type { Definition, NamedPath, Reference, References } from '../schema/references';
import { MAP_RULES, STEP_RULES } from './rules';
import { mapSchemaFindings, stepSchemaFindings } from './schema-check';
import { referencesIn } from '../schema/references';

/** The findings of one version of a map, with what is kept for the next. */
export interface Checked {
  readonly tree: SyntaxTree;
  readonly facts: Facts;
  readonly surroundings: Surroundings;
  readonly head: OwnChecked;
  readonly steps: ReadonlyMap<Step, StepChecked>;
  readonly references: References;
  readonly findings: readonly Finding[];
}

/** What depends on nothing but the step, or on nothing but what is outside of the steps. */
interface OwnChecked {
  readonly schema: readonly Finding[];
  readonly references: References;
}

interface StepChecked extends OwnChecked {
  readonly rules: readonly Finding[];
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
  const kept = previous && sameHead(previous.tree, tree) ? previous : undefined;
  const head = kept?.head ?? { schema: mapSchemaFindings(tree), references: referencesIn(tree.root, 'map') };
  const facts = kept?.surroundings === surroundings ? kept.facts : factsOf(map, surroundings);
  const placed = placedSteps(map);
  const steps = new Map(
    placed.map(({ step }) => {
      const before = previous?.steps.get(step);
      return [step, before && facts === previous?.facts ? before : checkStep(step, facts, before)];
    }),
  );
  const references = joined([head.references, ...[...steps.values()].map((step) => step.references)]);
  const subject = { map, tree, facts, steps: placed, flow: flowOf(placed), references, surroundings };
  const findings = withoutEchoes(tree, [
    ...problemFindings(tree),
    ...head.schema,
    ...findingsOfSteps(steps.values()),
    ...MAP_RULES.filter((rule) => isHeard(rule, map.status, surroundings)).flatMap((rule) => [
      ...rule.check(subject),
    ]),
  ]);
  return { tree, facts, surroundings, head, steps, references, findings };
}

/** Whether anybody would see a finding of the rule; not knowing the settings, somebody might. */
function isHeard({ codes, graver }: MapRule, status: Status, { levels }: Surroundings): boolean {
  if (graver === true || !levels) return true;
  return Object.entries(codes).some(([code, byStatus]) => (levels.get(code) ?? byStatus[status]) !== 'off');
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

/** Loops, not `flatMap`: this runs over every reference of the map at each keystroke. */
function joined(all: readonly References[]): References {
  const uses: Reference[] = [];
  const definitions: Definition[] = [];
  const paths: NamedPath[] = [];
  for (const references of all) {
    for (const use of references.uses) uses.push(use);
    for (const definition of references.definitions) definitions.push(definition);
    for (const path of references.paths) paths.push(path);
  }
  return { uses, definitions, paths };
}

function findingsOfSteps(steps: Iterable<StepChecked>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { schema, rules } of steps) {
    for (const finding of schema) findings.push(finding);
    for (const finding of rules) findings.push(finding);
  }
  return findings;
}

/** Nothing but steps has changed: every other piece of the text is the same object at the same place. */
function sameHead(before: SyntaxTree, now: SyntaxTree): boolean {
  const [a, b] = [outline(before), outline(now)];
  // What an alias stands for may lie in a step.
  const aliased = now.parts.some(({ piece, aliases }) => piece.kind !== 'item' && aliases.length > 0);
  return !aliased && a.length === b.length && b.every((part, index) => part === a[index]);
}

/** The pieces in order, with one mark for the steps of a phase, however many they are. */
function outline({ parts }: SyntaxTree): readonly (Part | 'steps')[] {
  const read = parts.filter(({ piece, root }) => piece.kind !== 'item' || root?.kind === 'list');
  const marked = read.map((part) => (part.piece.kind === 'item' ? 'steps' : part));
  return marked.filter((part, index) => part !== 'steps' || marked[index - 1] !== 'steps');
}
