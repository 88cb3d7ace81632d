import {
  type CancellationToken,
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileKind } from '../core/journey';
import type { TextTable } from '../core/text';
import { isLevel } from '../core/check/levels';
import { diagnosticsOf } from './diagnostics';
import { codeActions } from './features/code-actions';
import { complete } from './features/completion';
import type { FeatureContext, JourneyDocument } from './features/document';
import { hover } from './features/hover';
import { servePreview } from './preview';
import { viewChangedNotification } from './protocol';
import { createPublisher } from './publish';
import { createSession, type ClientFacts, type Host, type Session } from './session';

const WATCHED = '**/{*.journey.yaml,*.journey.yml,journey.catalog.yaml,journey.catalog.yml}';

/** Answers one client over the connection until it ends. All state lives in here. */
export function serve(connection: Connection, host: Host): void {
  const open = new TextDocuments(TextDocument);
  const started: { session?: Session; dynamicWatch?: boolean; configuration?: boolean; folders?: boolean } =
    {};

  const recheck = (uri?: string) => {
    for (const text of open.all()) {
      if (uri !== undefined && text.uri !== uri) continue;
      publisher.changed(text);
      void connection.sendNotification(viewChangedNotification, { uri: text.uri });
    }
    if (started.session?.pullDiagnostics) connection.languages.diagnostics.refresh();
  };
  const publish = async (text: TextDocument) => {
    const { session } = started;
    if (!session || session.pullDiagnostics) return;
    const document = session.documentNow(text) ?? (await session.document(text));
    if (open.get(text.uri) !== text || document.version !== text.version) return;
    void connection.sendDiagnostics({
      uri: text.uri,
      version: document.version,
      diagnostics: diagnosticsOf(document, session),
    });
  };
  const publisher = createPublisher((text) => void publish(text), host.now);

  connection.onInitialize((params): InitializeResult => {
    const client = clientFacts(params, host);
    started.session = createSession(host, client, recheck);
    started.dynamicWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    started.folders = params.capabilities.workspace?.workspaceFolders === true;
    started.configuration = params.capabilities.workspace?.configuration === true;
    return {
      serverInfo: { name: 'journey' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: { triggerCharacters: [':', ' ', '-', '[', '{', ','] },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(client.pullDiagnostics
          ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
          : {}),
      },
    };
  });
  connection.onInitialized(async () => {
    if (started.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        started.session?.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
        recheck();
      });
    }
    if (started.dynamicWatch) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: WATCHED }],
      });
    }
    if (!started.configuration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'journey' });
    applySettings((await connection.workspace.getConfiguration('journey')) as unknown);
  });
  const applySettings = (settings: unknown) => {
    const rules = (settings as { readonly rules?: unknown } | null)?.rules;
    const levels = typeof rules === 'object' && rules !== null ? Object.entries(rules) : [];
    started.session?.setLevels(
      new Map(levels.flatMap(([code, level]) => (isLevel(level) ? [[code, level]] : []))),
    );
    recheck();
  };
  connection.onDidChangeConfiguration(async ({ settings }) => {
    const pushed = (settings as { readonly journey?: unknown } | null)?.journey;
    applySettings(
      pushed ??
        (started.configuration
          ? ((await connection.workspace.getConfiguration('journey')) as unknown)
          : undefined),
    );
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) if (!open.get(uri)) started.session?.fileChanged(uri);
  });

  /** Answers with the document as it is when the request is read; null for one that is not open. */
  const withDocument =
    <Params extends { readonly textDocument: { readonly uri: string } }, Result>(
      feature: (document: JourneyDocument, params: Params, context: FeatureContext) => Result,
    ) =>
    async (params: Params, token: CancellationToken): Promise<Awaited<Result> | null> => {
      const text = open.get(params.textDocument.uri);
      if (!text || !started.session) return null;
      const document = await started.session.document(text);
      if (token.isCancellationRequested) return null;
      return await feature(document, params, started.session.context(text));
    };

  connection.onCompletion(
    withDocument((document, { position }, context) => complete(document, position, context)),
  );
  connection.onHover(withDocument((document, { position }, context) => hover(document, position, context)));
  connection.onCodeAction(
    withDocument((document, { range, context: { diagnostics } }, context) =>
      codeActions(document, range, diagnostics, context),
    ),
  );
  connection.languages.diagnostics.on(async (params, token) => {
    const items = await withDocument(
      (document) => started.session && diagnosticsOf(document, started.session),
    )(params, token);
    return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] };
  });
  servePreview(connection, withDocument, () => started.session);

  open.onDidChangeContent(({ document: text }) => {
    if (fileKind(text.uri) === 'catalog') recheck();
    else publisher.changed(text);
  });
  open.onDidClose(({ document: { uri } }) => {
    publisher.closed(uri);
    started.session?.closed(uri);
    if (!started.session?.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  open.listen(connection);
  connection.listen();
}

/** What a client may say of itself beyond the protocol. */
interface InitializationOptions {
  /** `push`: a client that could pull findings wants them sent, which is quicker. */
  readonly diagnostics?: unknown;
  /** The texts in the client's language, from a client whose server has no files to read them from. */
  readonly texts?: TextTable;
}

function clientFacts(params: InitializeParams, host: Host): ClientFacts {
  const language = params.locale?.toLowerCase().startsWith('de') ? 'de' : 'en';
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const options = params.initializationOptions as InitializationOptions | undefined;
  return {
    language,
    texts: language === 'de' ? (host.texts?.(language) ?? options?.texts ?? {}) : {},
    folders,
    snippets: params.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    // A client may support both and want the quicker way.
    pullDiagnostics:
      params.capabilities.textDocument?.diagnostic !== undefined && options?.diagnostics !== 'push',
  };
}
