import { isId } from '../../../core/schema/formats';
import type { IdKind } from '../../../core/schema/schema-node';
import { nameOf } from '../../workspace/uris';
import type { FeatureContext } from '../document';
import type { NameAt } from '../name-at';
import { nameKey, type IndexedFile } from '../workspace/indexed-file';
import { filesNaming, isBuiltIn, ownerOf, type Target } from '../workspace/target';
import type { WorkspaceFiles } from '../workspace/workspace-files';

/** Why something is not done, in the reader's language. */
export interface Refused {
  readonly refused: string;
}

/** Kinds that take any text as long as nothing of the kind is declared. */
const OPEN_KINDS: ReadonlySet<IdKind> = new Set(['touchpoint', 'person', 'object', 'department', 'system']);

/** @param name the new name; without one only what does not depend on it is asked. */
export function refusal(
  { file, target }: NameAt,
  name: string | undefined,
  files: WorkspaceFiles,
  { localize }: FeatureContext,
): Refused | undefined {
  const { id, kind, owner } = target;
  if (isBuiltIn(target))
    return refused(localize('“{id}” is a channel of the language itself and keeps its name.', { id }));
  if (owner === undefined && !OPEN_KINDS.has(kind))
    return refused(localize('Nothing declares “{id}”: declare it first, or correct it here.', { id }));
  if (name === undefined) return undefined;
  if (owner === undefined ? !isText(name) : !isId(name))
    return refused(
      localize(
        '“{name}” is no id: an id has letters, digits, “-” and “_”, and begins with a letter or digit.',
        {
          name,
        },
      ),
    );
  const clash = clashing(target, name, file, files);
  if (clash === undefined) return undefined;
  return refused(localize('“{name}” has a meaning already in {file}.', { name, file: nameOf(clash) }));
}

/** The file in which the new name is declared or used already by those who see each other. */
function clashing(
  target: Target,
  name: string,
  from: IndexedFile,
  files: WorkspaceFiles,
): string | undefined {
  const { kind, owner } = target;
  if (isBuiltIn({ kind, id: name })) return owner ?? from.uri;
  for (const file of filesNaming(target, from, files)) {
    if (file.declares.has(nameKey(kind, name))) return file.uri;
    for (const use of file.names) {
      if (use.role !== 'use') continue;
      if (use.id === name && use.kinds.includes(kind)) return file.uri;
      // A department or a channel: the new name must not lead to the other one.
      if (use.id !== target.id || !use.kinds.includes(kind)) continue;
      const taken = use.kinds.some(
        (one) =>
          one !== kind &&
          (isBuiltIn({ kind: one, id: name }) || ownerOf(one, name, file, files) !== undefined),
      );
      if (taken) return file.uri;
    }
  }
  const above = owner === undefined ? [] : files.catalogsOf(owner);
  return above.find(({ declares }) => declares.has(nameKey(kind, name)))?.uri;
}

function refused(reason: string): Refused {
  return { refused: reason };
}

function isText(name: string): boolean {
  return name !== '' && !/[\r\n]/.test(name);
}
