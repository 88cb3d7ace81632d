import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import type { IndexedSymbol } from './workspace/indexed-file';
import type { WorkspaceFiles } from './workspace/workspace-files';

const KINDS: Readonly<Record<IndexedSymbol['kind'], SymbolKind>> = {
  map: SymbolKind.File,
  phase: SymbolKind.Namespace,
  step: SymbolKind.Event,
  persona: SymbolKind.Class,
  touchpoint: SymbolKind.Interface,
};

/** More would not be looked through by anyone. */
const MOST = 1_000;

/** Maps, phases, steps, personas and touchpoints whose name has the letters of the query in their order. */
export function workspaceSymbols(query: string, files: WorkspaceFiles): SymbolInformation[] {
  const wanted = query.toLowerCase().replaceAll(/\s/g, '');
  const found: SymbolInformation[] = [];
  for (const { uri, symbols } of files.all()) {
    for (const { name, kind, container, range } of symbols) {
      if (!hasInOrder(name.toLowerCase(), wanted)) continue;
      const inside = container === undefined ? {} : { containerName: container };
      found.push({ name, kind: KINDS[kind], location: { uri, range }, ...inside });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const next = text.indexOf(letter, at);
    if (next === -1) return false;
    at = next + letter.length;
  }
  return true;
}
