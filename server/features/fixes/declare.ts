import { insertKeys } from '../../../core/edit/insert-key';
import type { TextEdit } from '../../../core/edit/text-edit';
import type { NewValue } from '../../../core/edit/write-value';
import type { IdKind } from '../../../core/schema/schema-node';
import { SECTIONS } from '../../../core/check/rules/sections';
import { valueOf } from '../../../core/syntax/access';
import { namesOf } from '../names';
import { orderAt, type FixRequest } from './fix';
import { TODO } from './placeholder';

/** What a new definition says to begin with; `name` is what people call the thing. */
const BEGINNINGS: Partial<Readonly<Record<IdKind, (name: string) => NewValue>>> = {
  persona: (name) => ({ ...PERSONA, name }),
  channel: (name) => ({ name, kind: 'digital' }),
  touchpoint: (name) => ({ name }),
  department: (name) => ({ name }),
  person: (name) => ({ name }),
  object: (name) => ({ name }),
  system: (name) => ({ name }),
  evidence: () => ({ method: 'assumption' }),
  insight: (text) => ({ text }),
  opportunity: (title) => ({ title }),
  objective: (title) => ({ title }),
  promise: (text) => ({ text }),
};

const PERSONA = {
  name: TODO,
  segment: TODO,
  demographics: { age: TODO, location: TODO },
  occupation: TODO,
  problems: [TODO],
  values: [TODO],
  goals: [TODO],
};

/** Whether a definition of this kind can be written into a map, or into a catalog. */
export function canDeclare(kind: IdKind, { document }: FixRequest): boolean {
  return kind in BEGINNINGS && orderAt(document, []).includes(SECTIONS[kind]);
}

/** Writes a new definition into its section of the file, and the section where there is none. */
export function declare(request: FixRequest, kind: IdKind, id: string, name: string): readonly TextEdit[] {
  return define(request, kind, id, BEGINNINGS[kind]?.(name) ?? { name });
}

/** The same with everything that the definition says. */
export function define(
  { tree, document }: FixRequest,
  kind: IdKind,
  id: string,
  value: NewValue,
): readonly TextEdit[] {
  const { root } = tree;
  if (root?.kind !== 'map') return [];
  const section = valueOf(root, SECTIONS[kind]);
  if (section?.kind === 'map') {
    const last = section.pairs.at(-1)?.value;
    return insertKeys(tree, section, { [id]: value }, { flow: last?.kind === 'map' && last.flow });
  }
  return insertKeys(tree, root, { [SECTIONS[kind]]: { [id]: value } }, { order: orderAt(document, []) });
}

/** An id as people would say it: `shop-visit` becomes `Shop visit`. */
export function nameFor(id: string): string {
  const words = id.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The ids of a kind that the file can refer to. */
export function idsOf(kind: IdKind, { document, context }: FixRequest): readonly string[] {
  return namesOf(kind, document, context).map(({ id }) => id);
}

/** An id that is not taken: the base itself, or with a number. */
export function unused(base: string, taken: readonly string[]): string {
  const ids = new Set(taken);
  if (!ids.has(base)) return base;
  for (let count = 2; ; count++) {
    const id = `${base}-${String(count)}`;
    if (!ids.has(id)) return id;
  }
}
