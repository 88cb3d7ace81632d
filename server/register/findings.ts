import { DocumentDiagnosticReportKind, type Connection, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { viewChangedNotification } from '../protocol';
import { createPublisher } from '../publish';
import type { Session, SessionEvents } from '../session';

/** Sends findings as soon as they are known, or gives them when asked, as the client wants it. */
export function registerFindings(
  connection: Connection,
  open: TextDocuments<TextDocument>,
  session: () => Session | undefined,
  now: () => number,
): Pick<SessionEvents, 'onAffected' | 'onClosedFindings'> {
  const publish = async (text: TextDocument) => {
    const current = session();
    if (!current || current.client.pullDiagnostics) return;
    const asked = text.version;
    const diagnostics = current.diagnosticsNow(text) ?? (await current.diagnostics(text));
    // A newer text has its own turn.
    if (open.get(text.uri) !== text || text.version !== asked) return;
    void connection.sendDiagnostics({ uri: text.uri, version: asked, diagnostics });
  };
  const publisher = createPublisher((text) => {
    // A mistake of ours must cost the findings of one version, never the server.
    publish(text).catch((error: unknown) => {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  }, now);
  open.onDidOpen(({ document }) => session()?.opened(document));
  open.onDidChangeContent(({ document }) => {
    publisher.changed(document);
  });
  open.onDidClose(({ document: { uri } }) => {
    publisher.closed(uri);
    if (session()?.client.pullDiagnostics === false)
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    session()?.closed(uri);
  });
  connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => {
    const text = open.get(uri);
    const items = text ? await session()?.diagnostics(text) : undefined;
    return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] };
  });
  return {
    onAffected(text) {
      publisher.changed(text);
      void connection.sendNotification(viewChangedNotification, { uri: text.uri });
      if (session()?.client.pullDiagnostics === true) connection.languages.diagnostics.refresh();
    },
    onClosedFindings(uri, diagnostics) {
      void connection.sendDiagnostics({ uri, diagnostics });
    },
  };
}
