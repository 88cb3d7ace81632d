import * as vscode from 'vscode';
import { mapToShow } from '../map-to-show';
import type { Previews } from '../preview/previews';

/** The commands that open the preview beside the editor, or in its place. */
export function openPreview(previews: Previews): readonly vscode.Disposable[] {
  const open = (column: () => vscode.ViewColumn) => (uri?: unknown) => {
    const map = mapToShow(uri);
    if (map) previews.open(map, column());
    else void vscode.window.showInformationMessage(vscode.l10n.t('Open a journey map first.'));
  };
  return [
    vscode.commands.registerCommand(
      'journey.openPreviewToSide',
      open(() => vscode.ViewColumn.Beside),
    ),
    vscode.commands.registerCommand(
      'journey.openPreview',
      open(() => vscode.ViewColumn.Active),
    ),
  ];
}
