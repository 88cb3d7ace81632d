// A small language client: one server process, one open document, and how long answers take.
import { spawn } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { watchMemory } from './memory.mjs';

/** Nothing that is waited for may take longer, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Starts a server and shakes hands with it.
 *
 * @param {{name: string, command: string, args: string[], settings: object}} server
 * @param {string} folder URI of the workspace folder
 * @returns {Promise<object>} the client; its `startedAt` is the time just before the process was started
 */
export async function startClient(server, folder) {
  const startedAt = performance.now();
  const child = spawn(server.command, server.args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const problems = [];
  child.stderr.on('data', (data) => problems.push(String(data)));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const state = { published: undefined, ended: false, listeners: new Set() };
  const ended = new Promise((resolve) => child.once('exit', resolve)).then(() => {
    state.ended = true;
    for (const listener of state.listeners) listener();
  });
  const memory = watchMemory(child.pid);

  connection.onNotification('textDocument/publishDiagnostics', (published) => {
    state.published = published;
    for (const listener of state.listeners) listener();
  });
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) => server.settings[section] ?? null),
  );
  connection.onRequest('workspace/workspaceFolders', () => [{ uri: folder, name: 'bench' }]);
  // Registrations and progress: the client agrees to everything.
  connection.onRequest(() => null);
  connection.listen();
  const fail = (what) =>
    new Error(`${server.name}: ${what}${problems.length > 0 ? `\n${problems.join('').slice(0, 2000)}` : ''}`);
  const patiently = (promise, what) => withPatience(promise, () => fail(`waited too long for ${what}`));

  const stop = async () => {
    memory.stop();
    if (!state.ended) {
      await Promise.race([connection.sendRequest('shutdown').catch(() => undefined), ended, pause(2000)]);
      await connection.sendNotification('exit').catch(() => undefined);
      await Promise.race([ended, pause(2000)]);
    }
    if (!state.ended) child.kill('SIGKILL');
    await ended;
    connection.dispose();
  };
  const { capabilities } = await patiently(
    Promise.race([
      connection.sendRequest('initialize', initializeParams(folder, server.initializationOptions)),
      ended.then(() => Promise.reject(fail('the process ended at its start'))),
    ]),
    'initialize',
  ).catch(async (error) => {
    await stop();
    throw error;
  });
  void connection.sendNotification('initialized', {});

  return {
    startedAt,
    capabilities,
    notify: (method, params) => connection.sendNotification(method, params),
    request: (method, params) => patiently(connection.sendRequest(method, params), method),
    /** Resolves with the time at which findings came that `isRight` accepts; looks at new ones only. */
    findings(isRight) {
      state.published = undefined;
      const found = new Promise((resolve, reject) => {
        const look = () => {
          if (state.ended) reject(fail('the process ended'));
          else if (!state.published || !isRight(state.published)) return;
          else resolve(performance.now());
          state.listeners.delete(look);
        };
        state.listeners.add(look);
      });
      return withPatience(found, () =>
        fail(
          `the right findings never came; the last were ${JSON.stringify(state.published)?.slice(0, 1500)}`,
        ),
      );
    },
    /** The findings that were last published, once none have come for `quiet` milliseconds. */
    async lastFindings(quiet) {
      let last;
      do {
        last = state.published;
        await new Promise((resolve) => setTimeout(resolve, quiet));
      } while (last === undefined || last !== state.published);
      return last;
    },
    peakMemory: () => memory.peak(),
    stop,
  };
}

/** @returns {Promise<void>} resolves after that many milliseconds */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function initializeParams(folder, initializationOptions) {
  return {
    initializationOptions,
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'bench' }],
    capabilities: {
      textDocument: {
        synchronization: { didSave: true },
        // No `diagnostic`: both servers push their findings, so the end of a check can be seen.
        publishDiagnostics: { relatedInformation: true, versionSupport: true },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        workspaceFolders: true,
      },
    },
  };
}

async function withPatience(promise, problem) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(problem()), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
