import type { MapFile } from '../journey';
import { partSchema, type SchemaPart } from '../schema/schema';
import { isEmpty, pairOf } from '../syntax/access';
import { nodeAt, pathOfPointer, pointerOf, type Path } from '../syntax/locate';
import type { MapNode } from '../syntax/node';
import { absoluteRange, type SyntaxTree } from '../syntax/tree';
import { addItem } from './add-item';
import { changedOnly, type WantedValue } from './changed-only';
import { insertItemAfter } from './insert-item';
import { insertKeys } from './insert-key';
import { keptIds } from './kept-ids';
import {
  isScore,
  type AddPhase,
  type AddStep,
  type MapChange,
  type SetScore,
  type SetTitle,
} from './map-change';
import { setScalar, setScore } from './set-score';
import type { TextEdit } from './text-edit';
import type { NewValue } from './write-value';

/** The edits that make a change, or why it cannot be made. */
export type MapChanged = Changed | { readonly refused: Refusal };

export interface Changed {
  /** None where the text says so already. */
  readonly edits: readonly TextEdit[];
  /** Where what was changed or added stands afterwards: a JSON pointer. */
  readonly path: string;
}

/**
 * `broken`: the YAML has an error; `gone`: nothing like that stands there; `empty`: a title without a letter;
 * `shared`: an anchor stands there, so other places would change too; `form`: it is written in a way that an
 * edit cannot keep.
 */
export type Refusal = 'broken' | 'gone' | 'empty' | 'shared' | 'form';

/** Words for what is added, to be replaced. */
export interface NewTitles {
  readonly step: string;
  readonly phase: string;
}

interface Plan {
  readonly edits: readonly TextEdit[];
  readonly wanted: WantedValue;
}

/**
 * Changes a map as a person does in its picture. The edits are tried before they are given: they make the change
 * and no other, also not in what an id leads to. `used`: ids of steps that something refers to.
 */
export function changeMap(
  file: MapFile,
  change: MapChange,
  titles: NewTitles,
  used: ReadonlySet<string>,
): MapChanged {
  const { tree } = file;
  if (tree.problems.some(({ severity }) => severity !== 'warning')) return { refused: 'broken' };
  const plan = planFor(tree, change, titles);
  if ('refused' in plan) return plan;
  const path = pointerOf(
    change.kind === 'setScore' ? pathOfPointer(tree.root, change.path) : target(plan, change),
  );
  if (saysSo(tree, plan.wanted)) return { edits: [], path };
  const ids = keptIds(file, plan.edits, used, addedStep(plan, change));
  if (!ids) return { refused: 'form' };
  const edits = [...plan.edits, ...ids.edits];
  // The ids go to their steps first: an added step moves those behind it.
  const outcome = changedOnly(tree, ids.after, [...ids.wanted, plan.wanted]);
  if (outcome === 'yes') return { edits, path };
  return { refused: outcome === 'elsewhere' ? 'shared' : 'form' };
}

function target({ wanted: { path } }: Plan, { kind }: MapChange): Path {
  return kind === 'setTitle' && path.length > 1 ? path.slice(0, -1) : path;
}

/** Where the step stands that a change adds. */
function addedStep({ wanted: { path } }: Plan, { kind }: MapChange): Path | undefined {
  if (kind === 'addPhase') return [...path, 'steps', 0];
  return kind === 'addStep' ? path : undefined;
}

function saysSo(tree: SyntaxTree, wanted: WantedValue): boolean {
  return wanted.inserted !== true && changedOnly(tree, tree, [wanted]) === 'yes';
}

function planFor(
  tree: SyntaxTree,
  change: MapChange,
  titles: NewTitles,
): Plan | { readonly refused: Refusal } {
  switch (change.kind) {
    case 'setScore':
      return scorePlan(tree, change);
    case 'setTitle':
      return titlePlan(tree, change);
    case 'addStep':
      return stepPlan(tree, change, titles);
    case 'addPhase':
      return phasePlan(tree, change, titles);
  }
}

const gone = { refused: 'gone' } as const;
const STEP = /^\/phases\/\d+\/steps\/\d+$/;
const PHASE = /^\/phases\/\d+$/;
const EMOTION = /^(\/overall|\/phases\/\d+\/steps\/\d+)\/emotion(?:\/\d+)?$/;

function scorePlan(tree: SyntaxTree, { path: pointer, score }: SetScore): Plan | typeof gone {
  const owner = EMOTION.exec(pointer)?.[1];
  if (owner === undefined || !isScore(score)) return gone;
  // Minus zero is no number that anybody writes.
  const value = score === 0 ? 0 : score;
  const path = pathOfPointer(tree.root, pointer);
  const emotion = nodeAt(tree.root, path);
  if (!emotion || (isEmpty(emotion) && path.at(-1) === 'emotion')) {
    const holder = mapAt(tree, owner);
    if (!holder || !pointer.endsWith('/emotion')) return gone;
    const edits = insertKeys(tree, holder, { emotion: value }, { order: orderOf('step') });
    return { edits, wanted: { path, value } };
  }
  if (emotion.kind === 'map')
    return { edits: setScore(tree, emotion, value), wanted: { path: [...path, 'score'], value } };
  if (emotion.kind !== 'scalar' || typeof emotion.value !== 'number') return gone;
  return { edits: setScore(tree, emotion, value), wanted: { path, value } };
}

function titlePlan(
  tree: SyntaxTree,
  { path: pointer, title: typed }: SetTitle,
): Plan | { readonly refused: Refusal } {
  const title = onOneLine(typed);
  if (title === '') return { refused: 'empty' };
  const whole = pointer === '/customerJourney';
  const part: SchemaPart | undefined = whole
    ? 'map'
    : STEP.test(pointer)
      ? 'step'
      : PHASE.test(pointer)
        ? 'phase'
        : undefined;
  const holder = whole ? tree.root : mapAt(tree, pointer);
  if (!part || holder?.kind !== 'map') return gone;
  const key = whole ? 'customerJourney' : 'title';
  const edits = setScalar(tree, holder, key, title, orderOf(part));
  const path = [...(whole ? [] : pathOfPointer(tree.root, pointer)), key];
  return { edits, wanted: { path, value: title } };
}

function stepPlan(tree: SyntaxTree, { after }: AddStep, titles: NewTitles): Plan | typeof gone {
  const item = { title: titles.step };
  const phasePointer = STEP.test(after) ? after.replace(/\/steps\/\d+$/, '') : after;
  const phase = PHASE.test(phasePointer) ? mapAt(tree, phasePointer) : undefined;
  if (!phase) return gone;
  const base = [...pathOfPointer(tree.root, phasePointer), 'steps'];
  const steps = pairOf(phase, 'steps');
  if (!steps) {
    if (after !== phasePointer) return gone;
    const edits = insertKeys(tree, phase, { steps: [item] }, { order: orderOf('phase') });
    return { edits, wanted: { path: [...base, 0], value: item, inserted: true } };
  }
  const { value } = steps;
  const count = value.kind === 'list' ? value.items.length : value.kind === 'map' ? 1 : 0;
  const index = after === phasePointer ? count - 1 : Number(after.slice(after.lastIndexOf('/') + 1));
  if (index >= count || (value.kind === 'scalar' && value.value !== null)) return gone;
  const edits =
    value.kind === 'list' && count > 0
      ? insertItemAfter(tree, value, index, item)
      : addItem(tree, steps, item, { inFlow: phase.flow });
  return { edits, wanted: { path: [...base, index + 1], value: item, inserted: true } };
}

function phasePlan(tree: SyntaxTree, { after }: AddPhase, titles: NewTitles): Plan | typeof gone {
  if (!PHASE.test(after) || !mapAt(tree, after)) return gone;
  const item: NewValue = { title: titles.phase, steps: [{ title: titles.step }] };
  const phases = pairOf(tree.root, 'phases');
  if (!phases) return gone;
  const index = Number(after.slice(after.lastIndexOf('/') + 1));
  const edits =
    phases.value.kind === 'list'
      ? insertItemAfter(tree, phases.value, index, item)
      : addItem(tree, phases, item, { inFlow: tree.root?.kind === 'map' && tree.root.flow });
  return { edits, wanted: { path: ['phases', index + 1], value: item, inserted: true } };
}

/** The map that a pointer leads to, if it is written there and not elsewhere by an alias. */
function mapAt(tree: SyntaxTree, pointer: string): MapNode | undefined {
  const node = nodeAt(tree.root, pathOfPointer(tree.root, pointer));
  return node?.kind === 'map' && absoluteRange(tree, node).end > 0 ? node : undefined;
}

function orderOf(part: SchemaPart): readonly string[] {
  return Object.keys(partSchema(part).properties ?? {});
}

/** What was typed, without line breaks, control characters and lone surrogates. */
function onOneLine(title: string): string {
  return title
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu, '')
    .trim();
}
