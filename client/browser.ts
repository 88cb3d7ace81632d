import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate';

type Worker = Extract<ConstructorParameters<typeof LanguageClient>[2], object>;

// The extension host in a browser is a web worker; the types of the DOM would let the rest of the code use it.
declare const Worker: new (url: string) => Worker;

/** VS Code calls this where extensions run in a browser: the language server is a web worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  activateWith(context, (id, name, options) => new LanguageClient(id, name, new Worker(script), options));
}
