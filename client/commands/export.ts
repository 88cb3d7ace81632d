import * as vscode from 'vscode';
import { exportText, type View } from '../../core/render/export-text';
import type { PageScript } from '../../core/render/html/page-data';
import { drawPicture } from '../../core/render/picture';
import { localizer } from '../../core/text';
import type { JourneyView } from '../../core/insight/view';
import type { printPicture } from '../../print/print-picture';
import { viewRequest, type ViewResult } from '../../server/protocol';
import { exportChoices, type ExportChoice } from '../export-choices';
import { nameOf } from '../journey-files';
import type { LanguageServer } from '../language-server';
import { mapToShow } from '../map-to-show';
import type { Previews } from '../preview/previews';

/** Prints pictures; there is none where extensions run in a browser. */
export type Print = typeof printPicture;

/** What an export needs beside the map. */
interface Surroundings {
  readonly server: LanguageServer;
  readonly print: Print | undefined;
  /** Where the extension lies. */
  readonly extension: vscode.Uri;
}

/**
 * The commands that save a map: `journey.export` asks in which form, `journey.exportSvg` takes the picture as SVG.
 * Both may be given the map; `journey.export` the view that comes first in its list, too.
 */
export function exportCommands(
  previews: Previews,
  server: LanguageServer,
  print: Print | undefined,
  extension: vscode.Uri,
): readonly vscode.Disposable[] {
  const surroundings: Surroundings = { server, print, extension };
  const withMap = async (argument: unknown, act: (map: vscode.Uri) => Promise<void>): Promise<void> => {
    const uri = mapToShow(argument) ?? previews.active()?.uri;
    if (!uri) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a journey map first.'));
      return;
    }
    try {
      await act(uri);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The map cannot be exported: {reason}', { reason }));
    }
  };
  return [
    vscode.commands.registerCommand('journey.exportSvg', (argument?: unknown) =>
      withMap(argument, (map) => save(map, { view: 'map', format: 'svg' }, surroundings)),
    ),
    vscode.commands.registerCommand('journey.export', (argument?: unknown, view?: unknown) =>
      withMap(argument, async (map) => {
        const chosen = await vscode.window.showQuickPick(exportChoices(view, print !== undefined), {
          title: vscode.l10n.t('Export {name}', { name: nameOf(map) }),
          placeHolder: vscode.l10n.t('In which form?'),
          matchOnDescription: true,
        });
        if (chosen && 'choice' in chosen) await save(map, chosen.choice, surroundings);
      }),
    ),
  ];
}

async function save(map: vscode.Uri, choice: ExportChoice, surroundings: Surroundings): Promise<void> {
  const view = await viewOf(map, surroundings.server);
  if (!view) {
    const nothing = vscode.l10n.t('There is nothing to export yet: the map has no steps.');
    void vscode.window.showInformationMessage(nothing);
    return;
  }
  if (choice.copy === true) {
    await vscode.env.clipboard.writeText(await textOf(view, choice.view, 'mermaid', surroundings));
    void vscode.window.setStatusBarMessage(vscode.l10n.t('Copied as Mermaid text.'), 5_000);
    return;
  }
  const target = await askWhere(map, choice);
  if (!target) return;
  const content = await contentOf(view, choice, surroundings);
  await vscode.workspace.fs.writeFile(target, content);
  void offerToOpen(target);
}

/** What the map shows; undefined when there is nothing to draw. */
async function viewOf(map: vscode.Uri, server: LanguageServer): Promise<JourneyView | undefined> {
  const cancellation = new vscode.CancellationTokenSource();
  try {
    await vscode.workspace.openTextDocument(map);
    const params = { textDocument: { uri: map.toString() } };
    const result = await server.request<ViewResult | null>(viewRequest, params, cancellation.token);
    return result?.view ?? undefined;
  } finally {
    cancellation.dispose();
  }
}

async function contentOf(
  view: JourneyView,
  choice: ExportChoice,
  surroundings: Surroundings,
): Promise<Uint8Array> {
  const { format } = choice;
  const { print } = surroundings;
  if (format !== 'png' && format !== 'pdf')
    return new TextEncoder().encode(await textOf(view, choice.view, format, surroundings));
  const picture = drawPicture(view, choice.view, localizer(vscode.l10n.bundle));
  const as = format === 'png' ? { format, scale: choice.scale ?? 1 } : { format };
  const waiting = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Printing …') };
  const printed = await vscode.window.withProgress(waiting, async () => print?.(picture, as));
  if (!printed) throw new Error(vscode.l10n.t('Here is no browser to print with.'));
  if (!printed.ok) throw new Error(vscode.l10n.t(printed.message, printed.values));
  return printed.bytes;
}

function textOf(
  view: JourneyView,
  as: View,
  format: 'svg' | 'mermaid' | 'html' | 'csv' | 'json',
  { extension }: Surroundings,
): Promise<string> {
  const pageScript = async () => {
    const file = vscode.Uri.joinPath(extension, 'dist', 'page.json');
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as PageScript;
  };
  return exportText(view, as, format, { localize: localizer(vscode.l10n.bundle), hash: sha256, pageScript });
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Beside the map, under its name: `moving.svg`, `moving.flow.mmd`. */
async function askWhere(map: vscode.Uri, { view, format }: ExportChoice): Promise<vscode.Uri | undefined> {
  const extension = format === 'mermaid' ? 'mmd' : format;
  const middle = view === 'map' ? '' : `.${view}`;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save the export'),
    defaultUri: map.with({ path: map.path.replace(/(\.journey)?\.ya?ml$/i, `${middle}.${extension}`) }),
    filters: { [format === 'mermaid' ? 'Mermaid' : format.toUpperCase()]: [extension] },
  });
}

async function offerToOpen(saved: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const said = vscode.l10n.t('Saved as {name}.', { name: nameOf(saved) });
  const choice = await vscode.window.showInformationMessage(said, open);
  if (choice !== open) return;
  // A web page is for the browser; in the editor it would be its source.
  if (/\.(?:html|pdf)$/.test(saved.path)) await vscode.env.openExternal(saved);
  else await vscode.commands.executeCommand('vscode.open', saved);
}
