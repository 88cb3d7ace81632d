import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions } from 'vscode-languageclient/browser';
import { activateWith, type Exports } from './activate';

// The extension host in a browser is a web worker; with the DOM's types all of the client could use the DOM.
declare const Worker: new (url: string) => Exclude<ServerOptions, () => unknown>;

/** VS Code calls this where extensions run in a browser: the language server is a web worker. */
export function activate(context: ExtensionContext): Exports {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  // Made when the client starts: where workers are not allowed, it says so as of any failed start.
  const start = async (): ReturnType<Extract<ServerOptions, () => unknown>> => new Worker(script);
  return activateWith(context, (id, name, options) => new LanguageClient(id, name, start, options));
}
