import type { Position, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { renameAt } from '../../core/edit/rename';
import { insertKeys } from '../../core/edit/insert-key';
import { applyEdits, type TextEdit } from '../../core/edit/text-edit';
import { placedSteps, type PlacedStep } from '../../core/model/ids';
import { readJourneyFile, type JourneyFile } from '../../core/journey';
import type { FeatureContext, JourneyDocument } from './document';
import { orderAt } from './fixes/fix';
import { nameAt, type NameAt } from './name-at';
import { refusal, type Refused } from './rename/refusal';
import { declaredBy, namesIn } from './workspace/names-in';
import { namesOfTarget, sameTarget, targetOf, type Target } from './workspace/target';
import type { ReadableFile, WorkspaceFiles } from './workspace/workspace-files';

export interface Renamable {
  readonly range: Range;
  readonly placeholder: string;
}

/** What would be renamed at a position; a reason where it cannot be; null where no id stands. */
export function prepareRename(
  document: JourneyDocument,
  position: Position,
  files: WorkspaceFiles,
  context: FeatureContext,
): Renamable | Refused | null {
  const found = renamableAt(document, position, files);
  if (!found) return null;
  return (
    refusal(found, undefined, files, context) ?? { range: found.name.range, placeholder: found.target.id }
  );
}

/**
 * Renames an id where it is declared and wherever it is used, in every map that sees it. Refused with a reason
 * where the new name is none or has a meaning already. Null where no id stands.
 */
export async function rename(
  document: JourneyDocument,
  position: Position,
  newName: string,
  files: WorkspaceFiles,
  context: FeatureContext,
): Promise<WorkspaceEdit | Refused | null> {
  const found = renamableAt(document, position, files);
  if (!found) return null;
  const name = newName.trim();
  if (name === found.target.id) return { documentChanges: [] };
  const refused = refusal(found, name, files, context);
  if (refused) return refused;
  const changes: TextDocumentEdit[] = [];
  for (const { file } of namesOfTarget(found.target, found.file, files)) {
    const readable = await files.read(file.uri);
    const edits = readable ? editsIn(readable, found.target, name, files) : [];
    if (readable && !keepsOtherSteps(readable.file, edits, found.target, name)) {
      return {
        refused: context.localize(
          'With this name the id of another step would change, because that one is made of its title. Give that step an `id` first.',
        ),
      };
    }
    if (readable && edits.length > 0) changes.push(changeOf(readable, edits));
  }
  return { documentChanges: changes };
}

/** The title of a step is a text, not an id to be renamed, though an id is made of it. */
function renamableAt(
  document: JourneyDocument,
  position: Position,
  files: WorkspaceFiles,
): NameAt | undefined {
  const found = nameAt(document, position, files);
  return found?.name.role === 'implied' ? undefined : found;
}

function editsIn(
  { uri, file }: ReadableFile,
  target: Target,
  name: string,
  files: WorkspaceFiles,
): readonly TextEdit[] {
  const all = namesIn(file);
  const declaring = { uri, declares: declaredBy(all) };
  const names = all.filter(
    (one) => one.id === target.id && sameTarget(targetOf(one, declaring, files), target),
  );
  const written = names.filter(({ role }) => role !== 'implied').map(({ node }) => node);
  const implied = names.some(({ role }) => role === 'implied');
  return [...renameAt(file.tree, written, name), ...(implied ? idForStep(file, target.id, name) : [])];
}

/** A step whose id was made of its title gets the new one written down. */
function idForStep(file: JourneyFile, id: string, name: string): readonly TextEdit[] {
  if (file.kind !== 'map') return [];
  const node = placedSteps(file.map).find((placed) => placed.id === id)?.step.node;
  if (node?.kind !== 'map') return [];
  return insertKeys(file.tree, node, { id: name }, { order: orderAt({ file }, ['phases', 'steps']) });
}

/** Ids that are made of titles depend on which others are taken: none but the renamed one may change. */
function keepsOtherSteps(
  file: JourneyFile,
  edits: readonly TextEdit[],
  { kind, id }: Target,
  name: string,
): boolean {
  if (kind !== 'step' || file.kind !== 'map') return true;
  const after = readJourneyFile(applyEdits(file.tree.text, edits), 'map');
  const ids = (steps: readonly PlacedStep[]) => steps.map((placed) => placed.id);
  const expected = ids(placedSteps(file.map)).map((one) => (one === id ? name : one));
  const found = after.kind === 'map' ? ids(placedSteps(after.map)) : [];
  return found.length === expected.length && found.every((one, index) => one === expected[index]);
}

function changeOf({ uri, version, text }: ReadableFile, edits: readonly TextEdit[]): TextDocumentEdit {
  return {
    textDocument: { uri, version },
    edits: edits.map(({ start, end, newText }) => ({
      range: { start: text.positionAt(start), end: text.positionAt(end) },
      newText,
    })),
  };
}
