import type { InitializeParams } from 'vscode-languageserver';
import type { TextTable } from '../core/text';
import type { ClientFacts, Host } from './session';

/** What a client may say of itself beyond the protocol. */
interface InitializationOptions {
  /** `push`: a client that could pull findings wants them sent, which is quicker. */
  readonly diagnostics?: unknown;
  /** The texts in the client's language, from a client whose server has no files to read them from. */
  readonly texts?: TextTable;
  /** The address at which the client shows what a code means, with `{code}` in the place of the code. */
  readonly codeReference?: unknown;
  /** Another YAML extension checks documents of the language `yaml` against our schema. */
  readonly yamlExtension?: unknown;
}

export function clientFacts(params: InitializeParams, host: Host): ClientFacts {
  const { capabilities, locale, workspaceFolders } = params;
  const language = locale?.toLowerCase().startsWith('de') ? 'de' : 'en';
  const options = params.initializationOptions as InitializationOptions | undefined;
  const reference = options?.codeReference;
  const showsReference =
    capabilities.textDocument?.publishDiagnostics?.codeDescriptionSupport === true &&
    typeof reference === 'string';
  return {
    language,
    texts: language === 'de' ? (host.texts?.(language) ?? options?.texts ?? {}) : {},
    folders: workspaceFolders?.map(({ uri }) => uri) ?? rootFolder(params),
    labelDetails: capabilities.textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    // A client may support both and want the quicker way.
    pullDiagnostics: capabilities.textDocument?.diagnostic !== undefined && options?.diagnostics !== 'push',
    documentChanges: capabilities.workspace?.workspaceEdit?.documentChanges === true,
    newFiles: capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    ...(showsReference ? { codeReference: reference } : {}),
    yamlExtension: options?.yamlExtension === true,
    dynamicWatch: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: capabilities.workspace?.workspaceFolders === true,
    configuration: capabilities.workspace?.configuration === true,
    progress: capabilities.window?.workDoneProgress === true,
    refreshLenses: capabilities.workspace?.codeLens?.refreshSupport === true,
    refreshHints: capabilities.workspace?.inlayHint?.refreshSupport === true,
  };
}

/** Clients that know of one folder only name it in the old way. */
function rootFolder(params: InitializeParams): readonly string[] {
  const { rootUri } = params as { readonly rootUri?: string | null };
  return rootUri ? [rootUri] : [];
}
