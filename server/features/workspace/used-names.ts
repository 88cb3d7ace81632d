import type { IdKind } from '../../../core/schema/schema-node';
import type { WorkspaceFiles } from './workspace-files';

/**
 * The texts that other files use where a kind of id may stand: those of the nearest folders first, among them
 * the most used first. Each once.
 */
export function usedNamesNear(uri: string, files: WorkspaceFiles): (kind: IdKind) => Iterable<string> {
  return (kind) => {
    const used = new Map<string, { nearness: number; count: number }>();
    for (const file of files.all()) {
      if (file.uri === uri) continue;
      const nearness = sharedFolders(uri, file.uri);
      for (const { role, kinds, id } of file.names) {
        if (role !== 'use' || !kinds.includes(kind)) continue;
        const known = used.get(id);
        if (!known || nearness > known.nearness) used.set(id, { nearness, count: (known?.count ?? 0) + 1 });
        else known.count++;
      }
    }
    return [...used]
      .sort(([a, x], [b, y]) => y.nearness - x.nearness || y.count - x.count || (a < b ? -1 : 1))
      .map(([id]) => id);
  };
}

/** How many folders from the top on two files have in common. */
export function sharedFolders(a: string, b: string): number {
  const [one, other] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)];
  const apart = one.findIndex((folder, depth) => folder !== other[depth]);
  return apart === -1 ? one.length : apart;
}
