import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { mapsChangedNotification, viewChangedNotification, type ViewChangedParams } from '../server/protocol';
import { CODE_REFERENCE } from './commands/explain-finding';
import { errorHandler } from './error-handler';
import { answerFileRequests } from './files-for-server';
import { documentSelector } from './journey-files';

/** Makes the client for the place where the extension runs. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the rest of the extension sees it. */
export interface LanguageServer extends vscode.Disposable {
  /** Starts the server if it was not started yet. */
  start(): void;
  /** Starts it anew, after a crash as well. Rejects when it cannot start. */
  restart(): Promise<void>;
  /** Asks the server, and starts it first if need be. Rejects when it does not answer or `token` is cancelled. */
  request<Result>(method: string, params: object, token: vscode.CancellationToken): Promise<Result>;
  /** A map shows something else although its text is the same. */
  readonly onViewChanged: vscode.Event<vscode.Uri>;
  /** What the server has drawn may look different now. */
  readonly onMapsChanged: vscode.Event<void>;
  /** The server runs again after a restart that the person asked for. */
  readonly onRestarted: vscode.Event<void>;
}

/** The language server, not started yet. */
export function languageServer(create: CreateClient): LanguageServer {
  const viewChanged = new vscode.EventEmitter<vscode.Uri>();
  const mapsChanged = new vscode.EventEmitter<void>();
  const restarted = new vscode.EventEmitter<void>();
  const outputChannel = vscode.window.createOutputChannel(vscode.l10n.t('Customer Journey'), { log: true });
  let client: BaseLanguageClient | undefined;

  const started = (): BaseLanguageClient => {
    if (client) return client;
    client = create('journey', vscode.l10n.t('Journey Language Server'), {
      documentSelector: [...documentSelector, { language: 'yaml', pattern: '**/.journeyrc.{yaml,yml}' }],
      outputChannel,
      errorHandler: errorHandler(tellOfCrashes),
      // Sooner than to be asked: the findings come as soon as they are there.
      initializationOptions: {
        diagnostics: 'push',
        codeReference: CODE_REFERENCE,
        texts: vscode.l10n.bundle,
        yamlExtension: vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined,
      },
      markdown: { isTrusted: false, supportHtml: false },
    });
    client.onNotification(viewChangedNotification, ({ uri }: ViewChangedParams) =>
      viewChanged.fire(vscode.Uri.parse(uri)),
    );
    client.onNotification(mapsChangedNotification, () => mapsChanged.fire());
    answerFileRequests(client);
    // A failed start is written to the output channel by the client itself.
    client.start().catch(() => undefined);
    return client;
  };
  const stop = async (): Promise<void> => {
    const old = client;
    client = undefined;
    // A server that is down already cannot be stopped: nothing is left to do then.
    await old?.dispose().catch(() => undefined);
  };

  return {
    start: () => void started(),
    restart: async () => {
      await stop();
      await started().start();
      restarted.fire();
    },
    request: (method, params, token) => started().sendRequest(method, params, token),
    onViewChanged: viewChanged.event,
    onMapsChanged: mapsChanged.event,
    onRestarted: restarted.event,
    dispose: () => {
      viewChanged.dispose();
      mapsChanged.dispose();
      restarted.dispose();
      void stop().then(() => outputChannel.dispose());
    },
  };
}

async function tellOfCrashes(): Promise<void> {
  const again = vscode.l10n.t('Restart');
  const choice = await vscode.window.showErrorMessage(
    vscode.l10n.t(
      'The language server for journey maps stopped five times within three minutes and stays off. Findings, completion and the preview stand still.',
    ),
    again,
  );
  if (choice === again) await vscode.commands.executeCommand('journey.restartServer');
}
