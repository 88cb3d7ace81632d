import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { printPicture } from '../print/print-picture';
import { activateWith, type Exports } from './activate';

/** VS Code calls this where extensions run on Node: the language server is a process of its own. */
export function activate(context: ExtensionContext): Exports {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  return activateWith(
    context,
    (id, name, options) => new LanguageClient(id, name, server, options),
    printPicture,
  );
}
