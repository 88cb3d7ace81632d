import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import germanTexts from '../../core/generated/texts.de.json';
import { serve } from '../../server/serve';
import type { Files } from '../../server/workspace/files';
import { workspaceKind } from '../../server/workspace/kinds';

/** A real language client, talking to a real server. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  open(uri: string, text: string): void;
  /** Sends one incremental change: what differs between the text as it is and `text`. */
  change(uri: string, text: string): void;
  close(uri: string): void;
  text(uri: string): string;
  /** The findings for the text as it is now; waits for them. */
  findings(uri: string): Promise<readonly Diagnostic[]>;
  /** Waits until the last findings that were sent for a file, open or not, are as wanted. */
  told(uri: string, wanted: (findings: readonly Diagnostic[]) => boolean): Promise<void>;
  /** The last findings that were sent for a file, none where none were. */
  lastTold(uri: string): readonly Diagnostic[];
  /** How often findings of a file were sent. */
  timesTold(uri: string): number;
  /** Waits until something is so; it is looked at again and again. */
  until(isSo: () => boolean): Promise<void>;
  stop(): Promise<void>;
  /** Ends the server without asking it. */
  kill(): void;
}

/** The server in this process, over streams in memory, with the given files on its "disk". */
export function inMemory(
  files: ReadonlyMap<string, string> | Files = new Map(),
  params: Partial<InitializeParams> = {},
): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  const disk = 'list' in files ? files : filesOf(files);
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, {
    files: disk,
    texts: () => germanTexts,
    now: () => performance.now(),
    pause: () => new Promise(setImmediate),
    today: () => '2026-11-23',
  });
  const end = () => {
    server.dispose();
  };
  return connect(new StreamMessageReader(down), new StreamMessageWriter(up), params, {
    stop: end,
    kill: end,
  });
}

/** The bundled server as users get it: a child process over standard input and output. */
export function bundled(params: Partial<InitializeParams> = {}): Promise<TestClient> {
  const child = spawn(process.execPath, [join(__dirname, '..', '..', 'dist', 'server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const reader = new StreamMessageReader(child.stdout);
  return connect(reader, new StreamMessageWriter(child.stdin), params, {
    async stop(connection) {
      await connection.sendNotification(ExitNotification.type);
      await exit;
    },
    kill: () => child.kill('SIGKILL'),
  });
}

/** A disk that holds these texts by URI; they may change. */
export function filesOf(texts: ReadonlyMap<string, string>): Files {
  return {
    read: (uri) => Promise.resolve(texts.get(uri)),
    exists: (uri) => Promise.resolve(texts.has(uri)),
    list: (folder) =>
      Promise.resolve(
        [...texts.keys()].filter((uri) => uri.startsWith(`${folder}/`) && workspaceKind(uri) !== undefined),
      ),
    entries: (folder) => {
      const below = [...texts.keys()].filter((uri) => uri.startsWith(`${folder}/`));
      const names = below.map((uri) => uri.slice(folder.length + 1).split('/'));
      const folders = new Map(names.map(([name = '', ...more]) => [name, more.length > 0]));
      return Promise.resolve([...folders].map(([name, isFolder]) => ({ name, folder: isFolder })));
    },
    // Folders are there without being listed.
    real: (uri) => Promise.resolve(texts.has(uri) || !/\.\w+$/.test(uri) ? uri : undefined),
  };
}

interface Ending {
  stop(connection: ProtocolConnection): void | Promise<void>;
  kill(): void;
}

async function connect(
  reader: StreamMessageReader,
  writer: StreamMessageWriter,
  params: Partial<InitializeParams>,
  ending: Ending,
): Promise<TestClient> {
  const connection = createProtocolConnection(reader, writer);
  const documents = new Map<string, TextDocument>();
  const published = new Map<string, PublishDiagnosticsParams>();
  const last = new Map<string, { readonly findings: readonly Diagnostic[]; readonly times: number }>();
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (message) => {
    const { uri, diagnostics } = message;
    published.set(uri, message);
    last.set(uri, { findings: diagnostics, times: (last.get(uri)?.times ?? 0) + 1 });
    for (const look of waiting) look();
  });
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isSo()) return;
        waiting.delete(look);
        clearInterval(timer);
        resolve();
      };
      // What is waited for may come as another message than findings.
      const timer = setInterval(look, 5).unref();
      waiting.add(look);
      look();
    });
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///w', name: 'w' }],
    capabilities: {},
    ...params,
  });
  void connection.sendNotification(InitializedNotification.type, {});
  const known = (uri: string): TextDocument => {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  };
  return {
    connection,
    initialized,
    open(uri, text) {
      documents.set(uri, TextDocument.create(uri, 'journey', 1, text));
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'journey', version: 1, text },
      });
    },
    change(uri, text) {
      const document = known(uri);
      const change = difference(document, text);
      documents.set(uri, TextDocument.create(uri, 'journey', document.version + 1, text));
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: document.version + 1 },
        contentChanges: [change],
      });
    },
    close(uri) {
      documents.delete(uri);
      published.delete(uri);
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    text: (uri) => known(uri).getText(),
    findings(uri) {
      return new Promise((resolve) => {
        const look = () => {
          const message = published.get(uri);
          if (message?.version !== documents.get(uri)?.version || !message) return;
          waiting.delete(look);
          resolve(message.diagnostics);
        };
        waiting.add(look);
        look();
      });
    },
    until,
    told: (uri, wanted) => until(() => wanted(last.get(uri)?.findings ?? [])),
    lastTold: (uri) => last.get(uri)?.findings ?? [],
    timesTold: (uri) => last.get(uri)?.times ?? 0,
    kill() {
      ending.kill();
      connection.dispose();
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await ending.stop(connection);
      connection.dispose();
    },
  };
}

function difference(document: TextDocument, text: string): TextDocumentContentChangeEvent {
  const before = document.getText();
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before[start] === text[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return {
    range: { start: document.positionAt(start), end: document.positionAt(before.length - tail) },
    text: text.slice(start, text.length - tail),
  };
}
