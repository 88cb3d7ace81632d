import * as vscode from 'vscode';
import { viewRequest, type ViewResult } from '../../server/protocol';
import type { LanguageServer } from '../language-server';
import { latest } from './latest';

/** Keeps asking what one map shows, after each change of its text. */
export interface ViewFeed extends vscode.Disposable {
  /** Goes over to another map; what is still asked about the one before is cancelled. */
  follow(uri: vscode.Uri): void;
}

export interface FeedListener {
  /** Null: the server looks after no such document. */
  answered(result: ViewResult | null): void;
  /** The server gave no answer; `message` says why. */
  failed(message: string): void;
}

/**
 * While typing goes on faster than the server answers, an answer is still worth showing: it is not cancelled,
 * or a slow machine would see no picture until the typing ends. The next request starts when it is there.
 */
export function viewFeed(server: LanguageServer, listener: FeedListener): ViewFeed {
  let followed: vscode.Uri | undefined;
  let cancellation = new vscode.CancellationTokenSource();

  const ask = latest(async () => {
    const uri = followed;
    const { token } = cancellation;
    if (!uri) return;
    try {
      // The server knows the text of open documents only, and after a reload none may be.
      await vscode.workspace.openTextDocument(uri);
      const params = { textDocument: { uri: uri.toString() } };
      const result = await server.request<ViewResult | null>(viewRequest, params, token);
      if (!token.isCancellationRequested) listener.answered(result);
    } catch (error) {
      if (!token.isCancellationRequested) listener.failed(reasonOf(error));
    }
  });
  const askIf = (uri: vscode.Uri): void => {
    if (uri.toString() === followed?.toString()) ask();
  };
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document }) => askIf(document.uri)),
    server.onViewChanged(askIf),
    server.onRestarted(ask),
  );
  const cancel = (): void => {
    cancellation.cancel();
    cancellation.dispose();
  };
  return {
    follow: (uri) => {
      cancel();
      cancellation = new vscode.CancellationTokenSource();
      followed = uri;
      ask();
    },
    dispose: () => {
      followed = undefined;
      cancel();
      subscriptions.dispose();
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
