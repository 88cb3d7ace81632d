// A server that speaks the protocol, keeps the text of open documents, and parses nothing: what the transport,
// Node and the protocol's own library cost, and no server built on them can go below.
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: {},
    hoverProvider: true,
    documentSymbolProvider: true,
  },
}));
connection.onCompletion(() => [{ label: 'buy' }]);
connection.onHover(() => ({ contents: 'buy' }));
connection.onDocumentSymbol(({ textDocument }) => {
  const start = documents.get(textDocument.uri).positionAt(0);
  const range = { start, end: start };
  return [{ name: 'map', kind: 1, range, selectionRange: range }];
});
documents.onDidChangeContent(({ document: { uri, version } }) => {
  void connection.sendDiagnostics({ uri, version, diagnostics: [] });
});
documents.listen(connection);
connection.listen();
