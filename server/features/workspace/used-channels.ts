import { sharedFolders } from './used-names';
import type { WorkspaceFiles } from './workspace-files';

/** How other files reach a touchpoint: the channels that the nearest of them, then most of them name with it. */
export function usedChannelsNear(
  uri: string,
  files: WorkspaceFiles,
): (touchpoint: string) => readonly string[] {
  let ways: ReadonlyMap<string, readonly Way[]> | undefined;
  return (touchpoint) => {
    ways ??= waysIn(uri, files);
    return best(ways.get(touchpoint) ?? []);
  };
}

interface Way {
  readonly channels: readonly string[];
  readonly nearness: number;
  readonly count: number;
}

/** The way that most of the nearest take. */
function best(ways: readonly Way[]): readonly string[] {
  const [first] = [...ways].sort((a, b) => b.nearness - a.nearness || b.count - a.count);
  return first?.channels ?? [];
}

/** By touchpoint; read in one go, since a completion asks for many. */
function waysIn(uri: string, files: WorkspaceFiles): ReadonlyMap<string, readonly Way[]> {
  const found = new Map<string, Map<string, Way>>();
  for (const file of files.all()) {
    if (file.uri === uri) continue;
    const nearness = sharedFolders(uri, file.uri);
    for (const { touchpoint, channels } of file.contacts) {
      const ways = found.get(touchpoint) ?? new Map<string, Way>();
      const key = channels.join('\n');
      const known = ways.get(key);
      ways.set(key, {
        channels,
        nearness: Math.max(nearness, known?.nearness ?? 0),
        count: (known?.count ?? 0) + 1,
      });
      found.set(touchpoint, ways);
    }
  }
  return new Map([...found].map(([touchpoint, ways]) => [touchpoint, [...ways.values()]]));
}
