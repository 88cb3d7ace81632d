import { TextDocuments, type Connection, type InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answering } from './answer';
import { capabilitiesFor } from './capabilities';
import { clientFacts } from './client-facts';
import { createProgress } from './progress';
import { registerMapIn } from './register/map-in';
import { registerEditing } from './register/editing';
import { registerFindings } from './register/findings';
import { registerNavigation } from './register/navigation';
import { registerPreview } from './register/preview';
import { registerReading } from './register/reading';
import { registerRename } from './register/rename';
import { registerSettings } from './register/settings';
import { registerWorkspace } from './register/workspace';
import { createSession, type Host, type Session } from './session';

/** A document whose name or text is none, as a broken client may send it, must not stop the answers about others. */
const DOCUMENTS = {
  create: (uri: string, language: string, version: number, text: string) =>
    TextDocument.create(String(uri), String(language), version, String(text)),
  update: TextDocument.update,
};

/** Answers one client over the connection until it ends. All state lives in here. */
export function serve(connection: Connection, host: Host): void {
  const open = new TextDocuments(DOCUMENTS);
  const started: { session?: Session } = {};
  const session = () => started.session;
  const answer = answering(open, session);

  const findings = registerFindings(connection, open, session, host.now);
  registerEditing(connection, answer, session);
  registerReading(connection, answer, session);
  registerNavigation(connection, answer, session);
  registerRename(connection, answer, session);
  registerPreview(connection, answer, session);
  const drawing = registerMapIn(connection, open, session);
  const workspace = registerWorkspace(connection, session);
  const settings = registerSettings(connection, session);

  connection.onInitialize((params): InitializeResult => {
    const client = clientFacts(params, host);
    const onProgress = createProgress(connection, session);
    started.session = createSession(host, client, { ...findings, ...drawing, onProgress });
    return { serverInfo: { name: 'journey' }, capabilities: capabilitiesFor(client) };
  });
  connection.onInitialized(async () => {
    // A client that refuses one of these is served all the same.
    await Promise.allSettled([workspace.start(), settings.start()]);
    started.session?.start();
  });
  open.listen(connection);
  connection.listen();
}
