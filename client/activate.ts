import * as vscode from 'vscode';
import { explainFinding } from './commands/explain-finding';
import { exportCommands, type Print } from './commands/export';
import { makeMap } from './commands/new-map';
import { openPreview } from './commands/open-preview';
import { restartServer } from './commands/restart-server';
import { showReferences } from './commands/show-references';
import { showSource } from './commands/show-source';
import { isJourneyFile, isSettingsFile } from './journey-files';
import { languageServer, type CreateClient } from './language-server';
import { markdownMaps } from './markdown/maps';
import type { MarkdownIt } from './markdown/markdown-it';
import { openAutomatically } from './preview/open-automatically';
import { previews } from './preview/previews';
import { languageStatus } from './status';

/** What other extensions get of this one: VS Code's Markdown preview takes its plug-ins here. */
export interface Exports {
  extendMarkdownIt<Engine extends MarkdownIt>(engine: Engine): Engine;
}

/** Sets up the extension; the two entries differ in how the language server is run, and whether there is a printer. */
export function activateWith(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
  print?: Print,
): Exports {
  const server = languageServer(createClient);
  const open = previews(context.extensionUri, server);
  const markdown = markdownMaps(server);
  const startFor = (document: vscode.TextDocument): void => {
    if (isJourneyFile(document) || isSettingsFile(document)) server.start();
  };
  context.subscriptions.push(
    server,
    open,
    markdown,
    vscode.workspace.onDidOpenTextDocument(startFor),
    openAutomatically(open),
    ...openPreview(open),
    showSource(open),
    showReferences(),
    makeMap(),
    ...exportCommands(open, server, print, context.extensionUri),
    explainFinding(context.extensionUri),
    restartServer(server),
    languageStatus(server),
  );
  vscode.workspace.textDocuments.forEach(startFor);
  return { extendMarkdownIt: (engine) => markdown.extend(engine) };
}
