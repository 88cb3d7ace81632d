import { duplicateKeys } from './duplicates';
import type { ListNode, MapNode, Pair, Place, YamlNode } from './node';
import type { Part } from './part';
import type { Problem } from './problem';

/** Puts the pieces together: the root node, and what is wrong between pieces. */
export function assemble(parts: readonly Part[]): {
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
} {
  const whole = parts.find((part) => part.piece.kind === 'document');
  if (whole) return { root: whole.root, problems: [] };
  const pairs: Pair[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < parts.length;) {
    const part = parts[index];
    index++;
    if (part?.root?.kind !== 'map') continue;
    if (part.piece.kind === 'entry') pairs.push(...part.root.pairs);
    if (part.piece.kind !== 'list-head') continue;
    const from = index;
    while (parts[index]?.piece.kind.startsWith('item') === true) index++;
    const phases = assemblePhases(parts.slice(from, index), problems);
    pairs.push(...part.root.pairs.map(({ key, value }) => ({ key, value: listOf(phases) ?? value })));
  }
  problems.push(...duplicateKeys(pairs));
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return { root: undefined, problems };
  return { root: { kind: 'map', ...spanning(first.key, last.value), flow: false, pairs }, problems };
}

function assemblePhases(parts: readonly Part[], problems: Problem[]): readonly YamlNode[] {
  const phases: YamlNode[] = [];
  for (let index = 0; index < parts.length;) {
    const head = parts[index];
    const from = index + 1;
    index = from;
    while (index < parts.length && parts[index]?.piece.kind !== 'item-head') index++;
    const phase = head ? assemblePhase(head, parts.slice(from, index), problems) : undefined;
    if (phase) phases.push(phase);
  }
  return phases;
}

function assemblePhase(head: Part, rest: readonly Part[], problems: Problem[]): YamlNode | undefined {
  const node = head.root?.kind === 'list' ? head.root.items[0] : undefined;
  if (rest.length === 0 || node?.kind !== 'map') return node;
  const steps = rest.flatMap(({ root }) => (root?.kind === 'list' ? root.items : []));
  const tail = rest.flatMap(({ root }) => (root?.kind === 'map' ? root.pairs : []));
  const pairs = [
    ...node.pairs.map((pair) => (isSteps(pair) ? { ...pair, value: listOf(steps) ?? pair.value } : pair)),
    ...tail,
  ];
  if (tail.length > 0)
    problems.push(...duplicateKeys(pairs).filter(({ place }) => tail.some(({ key }) => key === place)));
  const last = pairs.at(-1)?.value ?? node;
  const phase: MapNode = { ...node, pairs, tail: endOf(last) };
  return phase;
}

function isSteps({ key, value }: Pair): boolean {
  return key.kind === 'scalar' && key.value === 'steps' && value.kind === 'scalar';
}

function listOf(items: readonly YamlNode[]): ListNode | undefined {
  const first = items[0];
  const last = items.at(-1);
  return first && last ? { kind: 'list', ...spanning(first, last), flow: false, items } : undefined;
}

function spanning(first: YamlNode, last: YamlNode) {
  const { piece, start, end } = first;
  return { piece, start, end, tail: endOf(last) };
}

/** The place whose end is the node's end. */
export function endOf(node: YamlNode): Place {
  return node.tail ?? node;
}
