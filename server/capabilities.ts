import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { LEGEND } from './features/semantic-tokens';
import { FILE_OPERATIONS } from './register/workspace';
import type { ClientFacts } from './session';

/** What the server can do for this client. */
export function capabilitiesFor(client: ClientFacts): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [':', ' ', '-', '[', '{', ',', '/'] },
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorExtract,
        CodeActionKind.RefactorRewrite,
        CodeActionKind.SourceFixAll,
      ],
    },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: LEGEND, full: true },
    codeLensProvider: {},
    inlayHintProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    renameProvider: { prepareProvider: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: FILE_OPERATIONS,
    },
    ...(client.pullDiagnostics
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
  };
}
