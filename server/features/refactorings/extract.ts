import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import { VOCABULARY_KINDS } from '../../../core/check/facts';
import { SECTIONS } from '../../../core/check/rules/sections';
import { cutDefinition, newCatalog, pasteDefinition } from '../../../core/edit/extract-to-catalog';
import { layoutOf, pairEnd } from '../../../core/edit/layout';
import { keyText, pairsOf, valueOf } from '../../../core/syntax/access';
import type { Pair } from '../../../core/syntax/node';
import { absoluteRange } from '../../../core/syntax/tree';
import type { FeatureContext, JourneyDocument } from '../document';
import type { WorkspaceFiles } from '../workspace/workspace-files';
import { textDocumentEdit } from './action';
import { changesAnotherMap, leansOnMap, type Moved } from './extract-limits';

const FILE = 'journey.catalog.yaml';

export interface ExtractOptions {
  readonly files: WorkspaceFiles;
  /** Resolves when all files of the workspace are known; waited for only where a definition could move. */
  readonly ready?: () => Promise<void>;
  /** Whether the client can make files. */
  readonly newFiles?: boolean;
}

/**
 * The definition at a range is moved to the nearest catalog, or to a new one beside the map where none applies.
 * Not offered where another map would come to mean something else, or the definition leans on the map.
 */
export async function extractions(
  document: JourneyDocument,
  range: Range,
  context: FeatureContext,
  { files, ready, newFiles = true }: ExtractOptions,
): Promise<CodeAction[]> {
  const { file } = document;
  if (file.kind !== 'map' || file.tree.problems.some(({ severity }) => severity !== 'warning')) return [];
  const found = definitionAt(document, range);
  if (!found) return [];
  if (context.surroundings.catalogs.length === 0 && !newFiles) return [];
  await ready?.();
  const [nearest] = context.surroundings.catalogs;
  const folder = folderOf(nearest?.uri ?? document.uri);
  const moved: Moved = { ...found, folder };
  if (leansOnMap(moved, document, context) || changesAnotherMap(moved, document, files)) return [];
  const cut = cutDefinition(file.tree, SECTIONS[found.kind], found.id);
  if (!cut) return [];
  const target = nearest
    ? await intoCatalog(nearest.uri, moved, cut.lines, files)
    : intoNewCatalog(document, moved, cut.lines, files);
  if (!target) return [];
  const title = nearest
    ? context.localize('Move “{id}” to the catalog', { id: found.id })
    : context.localize('Move “{id}” to a new catalog', { id: found.id });
  const documentChanges = [...target, textDocumentEdit(document, cut.edits)];
  return [{ title, kind: `${CodeActionKind.RefactorExtract}.catalog`, edit: { documentChanges } }];
}

/** The definition in whose key or value the range begins. */
function definitionAt({ file: { tree }, text }: JourneyDocument, range: Range) {
  const offset = text.offsetAt(range.start);
  const holds = (pair: Pair) =>
    absoluteRange(tree, pair.key).start <= offset && offset <= pairEnd(tree, pair);
  for (const [section, kind] of Object.entries(VOCABULARY_KINDS)) {
    const pair = pairsOf(valueOf(tree.root, section)).find(holds);
    const id = pair && keyText(pair);
    if (pair && id !== undefined) return { kind, id, pair };
  }
  return undefined;
}

async function intoCatalog(
  uri: string,
  { kind, id }: Moved,
  lines: readonly string[],
  files: WorkspaceFiles,
) {
  const catalog = await files.read(uri);
  if (!catalog || catalog.file.kind !== 'catalog') return undefined;
  const { tree } = catalog.file;
  if (tree.problems.some(({ severity }) => severity !== 'warning')) return undefined;
  if (pairsOf(valueOf(tree.root, SECTIONS[kind])).some((pair) => keyText(pair) === id)) return undefined;
  const edits = pasteDefinition(tree, SECTIONS[kind], lines);
  if (!edits) return undefined;
  return [
    {
      textDocument: { uri: catalog.uri, version: catalog.version },
      edits: edits.map(({ start, end, newText }) => ({
        range: { start: catalog.text.positionAt(start), end: catalog.text.positionAt(end) },
        newText,
      })),
    },
  ];
}

function intoNewCatalog(
  { uri: map, file }: JourneyDocument,
  { kind, folder }: Moved,
  lines: readonly string[],
  files: WorkspaceFiles,
) {
  const uri = `${folder}/${FILE}`;
  if (files.get(uri)) return undefined;
  const start = { line: 0, character: 0 };
  const title = decodeURIComponent(folder.slice(folder.lastIndexOf('/') + 1));
  const newText = newCatalog(title === '' ? map : title, SECTIONS[kind], lines, layoutOf(file.tree.text));
  return [
    { kind: 'create' as const, uri },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] },
  ];
}

function folderOf(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf('/'), 0));
}
