import * as vscode from 'vscode';
import type { JourneyView } from '../../core/insight/view';
import { nameOf } from '../journey-files';
import type { LanguageServer } from '../language-server';
import { cursorFeed } from './cursor-feed';
import { editText, isReadOnly, undoInText } from './edit-text';
import type { Edit } from './edit-messages';
import { previewHtml } from './html';
import { isFromWebview, type FromWebview, type PreviewState, type ToWebview } from './messages';
import { revealPath, revealStart, toRange } from './reveal';
import { untilAnswered } from './until-answered';
import { viewFeed } from './view-feed';

export const previewType = 'journey.preview';

/** One panel with the picture of a map. */
export interface Preview extends vscode.Disposable {
  /** The map it shows. */
  readonly uri: vscode.Uri | undefined;
  readonly column: vscode.ViewColumn | undefined;
  readonly active: boolean;
  /** Whether it stays with its map when another becomes active. */
  readonly locked: boolean;
  show(uri: vscode.Uri): void;
  /** Brings the panel to the front; the focus stays where it is. */
  reveal(column?: vscode.ViewColumn): void;
  readonly onDidDispose: vscode.Event<void>;
}

/** Fills a panel, a new one or one that VS Code restored, with the picture of a map. */
export function preview(
  panel: vscode.WebviewPanel,
  extensionUri: vscode.Uri,
  server: LanguageServer,
  start: Pick<PreviewState, 'uri' | 'locked'>,
): Preview {
  const built = vscode.Uri.joinPath(extensionUri, 'dist', 'preview');
  let uri: vscode.Uri | undefined;
  let locked = start.locked;
  let lastGood: JourneyView | null = null;
  let shown: JourneyView | null = null;
  /** Of the text that `shown` was read from. */
  let version = 0;
  let problem: { readonly message: string; readonly range?: vscode.Range } | undefined;

  const post = (message: ToWebview): void => void panel.webview.postMessage(message);
  const postPicture = (): void => {
    if (!uri) return;
    const message = problem?.message ?? null;
    const readOnly = isReadOnly(uri);
    post({ type: 'show', uri: uri.toString(), version, readOnly, view: shown, problem: message });
  };
  const feed = viewFeed(server, {
    answered: (result) => {
      problem = result?.problem && { message: result.problem.message, range: toRange(result.problem.range) };
      if (!problem) lastGood = result?.view ?? null;
      // A broken text may still give a picture of what can be read; the last good one is worth more.
      shown = lastGood ?? result?.view ?? null;
      if (result && (!problem || !lastGood)) version = result.version;
      postPicture();
      cursor.ask();
    },
    failed: (message) => {
      problem = { message };
      postPicture();
    },
  });
  const cursor = cursorFeed(
    server,
    () => uri,
    (of, path, at) => post({ type: 'mark', uri: of.toString(), path, at }),
  );

  const show = (next: vscode.Uri): void => {
    if (next.toString() === uri?.toString()) return;
    uri = next;
    lastGood = null;
    shown = null;
    problem = undefined;
    panel.title = vscode.l10n.t('Preview {name}', { name: nameOf(next) });
    feed.follow(next);
  };
  const reveal = async (message: FromWebview & { uri: string }): Promise<void> => {
    // A click on a picture of the map before must not lead anywhere in this one.
    if (!uri || message.uri !== uri.toString()) return;
    const options = { beside: panel.viewColumn };
    if (message.type === 'reveal') {
      await revealPath(server, uri, message.path, { ...options, preserveFocus: !message.focus });
    } else if (problem?.range) {
      await revealStart(uri, problem.range, options);
    }
  };
  const edit = async ({ uri: of, version: read, change }: Edit): Promise<void> => {
    if (!uri || of !== uri.toString()) return;
    const outcome = await editText(server, uri, read, change);
    if ('path' in outcome) post({ type: 'edited', uri: of, path: outcome.path });
    else post({ type: 'refused', uri: of, reason: outcome.reason });
  };
  const receive = async (message: unknown): Promise<void> => {
    if (!isFromWebview(message)) return;
    switch (message.type) {
      case 'ready':
        loading.settled();
        post({ type: 'setup', texts: vscode.l10n.bundle ?? {}, locked });
        postPicture();
        return cursor.ask();
      case 'reveal':
      case 'revealProblem':
        return reveal(message);
      case 'edit':
        return edit(message);
      case 'undo':
      case 'redo':
        if (uri && message.uri === uri.toString()) await undoInText(message.type, uri, panel);
        return;
      case 'lock':
        locked = message.locked;
        return;
      case 'maximize':
        await vscode.commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
        return;
      case 'export':
        await vscode.commands.executeCommand('journey.export', uri, message.mode);
    }
  };

  const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', `file-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  panel.webview.options = { enableScripts: true, localResourceRoots: [built] };
  const load = (): void => {
    panel.webview.html = previewHtml({
      language: vscode.env.language,
      title: vscode.l10n.t('Preview'),
      source: panel.webview.cspSource,
      address: (file) => panel.webview.asWebviewUri(vscode.Uri.joinPath(built, file)).toString(),
    });
  };
  const loading = untilAnswered(load, () => void tellOfEmptyPage());
  // VS Code throws the page of a hidden panel away, and loads it when the panel is shown.
  let { visible } = panel;
  const watch = (): void => (visible ? loading.started() : loading.settled());
  const following = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage(receive),
    panel.onDidChangeViewState(() => {
      if (panel.visible === visible) return;
      visible = panel.visible;
      watch();
    }),
  );
  panel.onDidDispose(() => {
    loading.settled();
    vscode.Disposable.from(following, feed, cursor).dispose();
  });
  load();
  watch();
  if (start.uri) show(vscode.Uri.parse(start.uri));

  return {
    get uri() {
      return uri;
    },
    get column() {
      return panel.viewColumn;
    },
    get active() {
      return panel.active;
    },
    get locked() {
      return locked;
    },
    show,
    reveal: (column) => panel.reveal(column, true),
    onDidDispose: panel.onDidDispose,
    dispose: () => panel.dispose(),
  };
}

async function tellOfEmptyPage(): Promise<void> {
  const again = vscode.l10n.t('Reload Window');
  const choice = await vscode.window.showErrorMessage(
    vscode.l10n.t('The preview stays empty, because VS Code does not give it its files.'),
    again,
  );
  if (choice === again) await vscode.commands.executeCommand('workbench.action.reloadWindow');
}
