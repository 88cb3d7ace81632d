import * as vscode from 'vscode';
import { statusRequest, type StatusResult } from '../server/protocol';
import { documentSelector, isMap } from './journey-files';
import type { LanguageServer } from './language-server';
import { latest } from './preview/latest';

/** The language status item of maps: how complete the map in the active editor is, and what to add next. */
export function languageStatus(server: LanguageServer): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  let cancellation = new vscode.CancellationTokenSource();

  const show = (document: vscode.TextDocument, status: StatusResult): void => {
    item ??= vscode.languages.createLanguageStatusItem('journey.completeness', documentSelector);
    item.name = vscode.l10n.t('Completeness of the journey map');
    item.text = vscode.l10n.t('{percent} % complete', { percent: status.percent });
    item.detail = status.next ?? vscode.l10n.t('Nothing is missing');
    item.command = status.missing[0] && goTo(document.uri, status.missing[0].range);
    item.accessibilityInformation = { label: `${item.text}, ${item.detail}` };
  };
  const hide = (): void => {
    item?.dispose();
    item = undefined;
  };
  const ask = latest(async () => {
    const document = vscode.window.activeTextEditor?.document;
    const { token } = cancellation;
    if (!document || !isMap(document)) {
      hide();
      return;
    }
    try {
      const params = { textDocument: { uri: document.uri.toString() } };
      const status = await server.request<StatusResult | null>(statusRequest, params, token);
      if (token.isCancellationRequested) return;
      if (status) show(document, status);
      else hide();
    } catch {
      // Without a server there is nothing to say here; that it is down is told elsewhere.
      hide();
    }
  });
  const askIf = (uri: vscode.Uri): void => {
    if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) ask();
  };
  const anotherEditor = (): void => {
    cancellation.cancel();
    cancellation.dispose();
    cancellation = new vscode.CancellationTokenSource();
    ask();
  };
  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(anotherEditor),
    vscode.workspace.onDidChangeTextDocument(({ document }) => askIf(document.uri)),
    server.onViewChanged(askIf),
    server.onRestarted(ask),
    new vscode.Disposable(() => {
      cancellation.cancel();
      cancellation.dispose();
      hide();
    }),
  );
  ask();
  return subscriptions;
}

function goTo(uri: vscode.Uri, { start, end }: StatusResult['missing'][number]['range']): vscode.Command {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return { title: vscode.l10n.t('Show'), command: 'vscode.open', arguments: [uri, { selection }] };
}
