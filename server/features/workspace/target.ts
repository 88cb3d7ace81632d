import type { IdKind } from '../../../core/schema/schema-node';
import { BUILT_IN_CHANNELS } from '../../../core/vocabulary/channels';
import { nameKey, type IndexedFile, type IndexedName } from './indexed-file';
import type { WorkspaceFiles } from './workspace-files';

/** What an id stands for. Two names mean the same thing when their targets are the same. */
export interface Target {
  readonly kind: IdKind;
  readonly id: string;
  /**
   * The URI of the file that declares it. None where nothing does: a free text, a mistake, or a channel that the
   * language brings along.
   */
  readonly owner?: string;
}

type Declaring = Pick<IndexedFile, 'uri' | 'declares'>;

const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_CHANNELS.map(({ id }) => id));

/** Kinds that only the map itself can declare. */
const OF_THE_MAP: ReadonlySet<IdKind> = new Set([
  'insight',
  'opportunity',
  'objective',
  'promise',
  'step',
  'phase',
]);

/** The nearest file that declares an id for the given one: itself, else a catalog. */
export function ownerOf(
  kind: IdKind,
  id: string,
  file: Declaring,
  files: WorkspaceFiles,
): string | undefined {
  const key = nameKey(kind, id);
  if (file.declares.has(key)) return file.uri;
  if (OF_THE_MAP.has(kind)) return undefined;
  return files.catalogsOf(file.uri).find(({ declares }) => declares.has(key))?.uri;
}

/** What a name in a file stands for; undefined for a text where an id may stand and does not. */
export function targetOf(
  { role, kinds, id, orText }: Pick<IndexedName, 'role' | 'kinds' | 'id' | 'orText'>,
  file: Declaring,
  files: WorkspaceFiles,
): Target | undefined {
  for (const kind of kinds) {
    const owner = role === 'use' ? ownerOf(kind, id, file, files) : file.uri;
    if (owner !== undefined) return { kind, id, owner };
    if (kind === 'channel' && BUILT_IN.has(id)) return { kind, id };
  }
  const [kind] = kinds;
  return kind === undefined || orText ? undefined : { kind, id };
}

export function isBuiltIn({ kind, id, owner }: Target): boolean {
  return owner === undefined && kind === 'channel' && BUILT_IN.has(id);
}

export function sameTarget(a: Target | undefined, b: Target): boolean {
  return a?.kind === b.kind && a.id === b.id && a.owner === b.owner;
}

/** The files in which the target can be named: the one map, or all that see the catalog, or all. */
export function filesNaming(
  { kind, owner }: Target,
  file: IndexedFile,
  files: WorkspaceFiles,
): readonly IndexedFile[] {
  if (OF_THE_MAP.has(kind)) return [file];
  const home = owner === undefined ? undefined : files.get(owner);
  if (home?.kind === 'map') return [home.uri === file.uri ? file : home];
  const others = [...files.all()].filter(
    ({ uri }) =>
      uri !== file.uri &&
      (owner === undefined ||
        uri === owner ||
        files.catalogsOf(uri).some((catalog) => catalog.uri === owner)),
  );
  return [file, ...others];
}

/** Every place that names the target, by file. */
export function namesOfTarget(
  target: Target,
  file: IndexedFile,
  files: WorkspaceFiles,
): readonly { readonly file: IndexedFile; readonly names: readonly IndexedName[] }[] {
  return filesNaming(target, file, files).flatMap((candidate) => {
    const names = candidate.names.filter(
      (name) => name.id === target.id && sameTarget(targetOf(name, candidate, files), target),
    );
    return names.length > 0 ? [{ file: candidate, names }] : [];
  });
}
