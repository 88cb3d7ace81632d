import * as vscode from 'vscode';
import { mapScene } from '../../core/render/map-scene';
import { PALETTES } from '../../core/render/palette';
import { sceneSvg } from '../../core/render/svg';
import { tableMeasure } from '../../core/render/text/measure';
import { localizer } from '../../core/text';
import { viewRequest, type ViewResult } from '../../server/protocol';
import { nameOf } from '../journey-files';
import type { LanguageServer } from '../language-server';
import { mapToShow } from '../map-to-show';
import type { Previews } from '../preview/previews';

/** The command that saves the picture of the map in front, the same as `journey export` draws it. */
export function exportSvg(previews: Previews, server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('journey.exportSvg', async (argument?: unknown) => {
    const uri = mapToShow(argument) ?? previews.active()?.uri;
    if (!uri) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a journey map first.'));
      return;
    }
    try {
      await save(uri, await pictureOf(uri, server));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The picture cannot be saved: {reason}', { reason }));
    }
  });
}

/** The picture as SVG; undefined when there is nothing to draw. */
async function pictureOf(uri: vscode.Uri, server: LanguageServer): Promise<string | undefined> {
  const cancellation = new vscode.CancellationTokenSource();
  try {
    await vscode.workspace.openTextDocument(uri);
    const params = { textDocument: { uri: uri.toString() } };
    const result = await server.request<ViewResult | null>(viewRequest, params, cancellation.token);
    if (!result?.view) return undefined;
    const localize = localizer(vscode.l10n.bundle);
    return sceneSvg(mapScene(result.view, { measure: tableMeasure(), localize }), PALETTES.light);
  } finally {
    cancellation.dispose();
  }
}

async function save(map: vscode.Uri, svg: string | undefined): Promise<void> {
  if (svg === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is nothing to export yet: the map has no steps.'),
    );
    return;
  }
  const target = await vscode.window.showSaveDialog({
    defaultUri: map.with({ path: map.path.replace(/(\.journey)?\.ya?ml$/i, '.svg') }),
    filters: { [vscode.l10n.t('SVG picture')]: ['svg'] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  void offerToOpen(target);
}

async function offerToOpen(saved: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const said = vscode.l10n.t('Picture saved as {name}.', { name: nameOf(saved) });
  const choice = await vscode.window.showInformationMessage(said, open);
  if (choice === open) await vscode.commands.executeCommand('vscode.open', saved);
}
