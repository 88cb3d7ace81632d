import * as vscode from 'vscode';
import { parse } from 'yaml';
import { inPreview, needsBrowser } from './browser';
import { openMap, restore } from './editor';

/** The map that the tests of the preview open: two personas, 27 steps, everything the language has. */
export const map = 'examples/telecom/mobile-contract/mobile-contract.journey.yaml';

/** The picture of the views that are drawn. */
export const picture = '.stage svg';

/** What a test of the preview works on. */
export interface OpenPreview {
  /** The editor with the map, beside its preview. */
  readonly editor: vscode.TextEditor;
  /** The text as it was before the test. */
  readonly original: string;
}

/**
 * Opens the preview beside the active map and waits for its picture: as long as the preview takes to load its
 * page a second time, which VS Code makes it do now and then.
 */
export async function openPreviewBeside(): Promise<void> {
  await vscode.commands.executeCommand('journey.openPreviewToSide');
  await inPreview.waitFor(picture, { timeout: 45_000 });
}

/** Opens the map with its preview beside it before each test of a suite, and closes all afterwards. */
export function withPreview(): OpenPreview {
  let editor: vscode.TextEditor;
  let original: string;
  before(needsBrowser);
  beforeEach(async () => {
    editor = await openMap(map);
    original = editor.document.getText();
    await openPreviewBeside();
  });
  afterEach(async () => {
    await restore(editor.document, original);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  return {
    get editor() {
      return editor;
    },
    get original() {
      return original;
    },
  };
}

/** Goes over to another view and waits for it. */
export async function switchTo(mode: string): Promise<void> {
  await inPreview.click(`button[data-mode="${mode}"]`);
  await inPreview.waitFor(`.stage[data-mode="${mode}"] > *`);
}

/** Puts the cursor on a line. */
export function putCursor(editor: vscode.TextEditor, line: number): void {
  editor.selection = new vscode.Selection(line, 0, line, 0);
}

interface WrittenMap {
  readonly phases: readonly {
    readonly title: string;
    readonly steps: readonly { readonly title: string }[];
  }[];
}

/** The steps as they are written, with the JSON pointers of their places. */
export function stepsOf(
  document: vscode.TextDocument,
): readonly { readonly path: string; readonly title: string }[] {
  return (parse(document.getText()) as WrittenMap).phases.flatMap(({ steps }, phase) =>
    steps.map(({ title }, step) => ({ path: `/phases/${phase}/steps/${step}`, title })),
  );
}

/** The titles of the phases. */
export function phasesOf(document: vscode.TextDocument): readonly string[] {
  return (parse(document.getText()) as WrittenMap).phases.map(({ title }) => title);
}
