import { fileKind, type FileKind } from '../../core/journey';
import { nameOf } from './uris';

/** What a file of the workspace is to us; undefined for every other file. */
export function workspaceKind(uri: string): FileKind | 'settings' | undefined {
  const name = nameOf(uri);
  if (/^\.journeyrc\.ya?ml$/i.test(name)) return 'settings';
  if (fileKind(name) === 'catalog') return 'catalog';
  return /\.journey\.ya?ml$/i.test(name) ? 'map' : undefined;
}
