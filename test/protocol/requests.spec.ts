import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  LSPErrorCodes,
  ReferencesRequest,
  ResponseError,
  type Hover,
} from 'vscode-languageserver-protocol/node';
import type { Files } from '../../server/workspace/files';
import { filesOf, inMemory, type TestClient } from '../support/lsp-client';

const URI = 'file:///w/a.journey.yaml';
const TEXT = `customerJourney: Switching
persona: anna
personas:
  anna: {name: Anna Weber}
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        channel: phone
`;
const AT_PERSONA = { textDocument: { uri: URI }, position: { line: 1, character: 10 } };

/** A disk on which nothing can be read until it is let. */
function slowDisk(texts: ReadonlyMap<string, string>): { readonly files: Files; readonly let: () => void } {
  const gate: { open: () => void } = { open: () => undefined };
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  const files = filesOf(texts);
  return { files: { ...files, real: (uri) => opened.then(() => files.real(uri)) }, let: () => gate.open() };
}

function errorCode(error: unknown): number | undefined {
  return error instanceof ResponseError ? error.code : undefined;
}

describe('requests', () => {
  let client: TestClient;
  /** Waits until the server has read everything that was sent so far. */
  const arrived = () =>
    client.connection.sendRequest(HoverRequest.type, {
      ...AT_PERSONA,
      textDocument: { uri: 'file:///w/not-open.journey.yaml' },
    });
  afterEach(() => client.stop());

  it('that are cancelled while they wait get one answer, which says so', async () => {
    const disk = slowDisk(new Map());
    client = await inMemory(disk.files);
    client.open(URI, TEXT);
    const source = new CancellationTokenSource();
    let answers = 0;
    const answered = client.connection
      .sendRequest(
        ReferencesRequest.type,
        { ...AT_PERSONA, context: { includeDeclaration: true } },
        source.token,
      )
      .then(
        () => (answers++, undefined),
        (error: unknown) => (answers++, errorCode(error)),
      );
    source.cancel();
    await arrived();
    disk.let();
    assert.equal(await answered, LSPErrorCodes.RequestCancelled);
    assert.equal(answers, 1);
  });

  it('are not answered for a text that has changed meanwhile', async () => {
    const disk = slowDisk(new Map());
    client = await inMemory(disk.files);
    client.open(URI, TEXT);
    const old = client.connection.sendRequest(HoverRequest.type, AT_PERSONA);
    client.change(URI, `# a new first line\n${TEXT}`);
    const now = client.connection.sendRequest(HoverRequest.type, {
      ...AT_PERSONA,
      position: { line: 2, character: 10 },
    });
    await arrived();
    disk.let();
    await assert.rejects(old, (error) => errorCode(error) === LSPErrorCodes.ContentModified);
    assert.equal((await now)?.range?.start.line, 2);
  });

  it('that are repeated get the same answer each', async () => {
    client = await inMemory();
    client.open(URI, TEXT);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.connection.sendRequest(DocumentSymbolRequest.type, AT_PERSONA)),
    );
    assert.ok((answers[0]?.length ?? 0) > 0);
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
  });

  it('amid changes are answered each for the text that they were sent after', async () => {
    client = await inMemory();
    client.open(URI, TEXT);
    await client.findings(URI);
    const asked: Promise<readonly [number, Hover | null]>[] = [];
    for (let lines = 1; lines <= 30; lines++) {
      client.change(URI, '#\n'.repeat(lines) + TEXT);
      const position = { line: 1 + lines, character: 10 };
      asked.push(
        client.connection
          .sendRequest(HoverRequest.type, { ...AT_PERSONA, position })
          .then((hover) => [position.line, hover] as const),
      );
    }
    for (const [line, hover] of await Promise.all(asked)) assert.equal(hover?.range?.start.line, line);
  });

  it('about documents that are not open, or not any more, get an empty answer', async () => {
    client = await inMemory();
    assert.equal(await client.connection.sendRequest(HoverRequest.type, AT_PERSONA), null);
    client.open(URI, TEXT);
    client.close(URI);
    assert.equal(await client.connection.sendRequest(CompletionRequest.type, AT_PERSONA), null);
  });

  it('about a document that is closed while they wait are not answered from it', async () => {
    const disk = slowDisk(new Map());
    client = await inMemory(disk.files);
    client.open(URI, TEXT);
    const asked = client.connection.sendRequest(HoverRequest.type, AT_PERSONA);
    client.close(URI);
    await arrived();
    disk.let();
    await assert.rejects(asked, (error) => errorCode(error) === LSPErrorCodes.ContentModified);
  });

  it('about documents that were never saved, or have an odd name, are answered', async () => {
    client = await inMemory();
    for (const uri of ['untitled:Untitled-1', 'file:///w/100%.journey.yaml', 'untitled:/x/y.journey.yaml']) {
      client.open(uri, `specs: [a.md]\nbasedOn: ../../b.journey.yaml\n${TEXT}`);
      assert.ok((await client.findings(uri)).length > 0, uri);
      const position = { line: 3, character: 10 };
      const hover = await client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position,
      });
      assert.ok(hover, uri);
      const definition = { textDocument: { uri }, position };
      assert.deepEqual(await client.connection.sendRequest(DefinitionRequest.type, definition), [
        { uri, range: { start: { line: 5, character: 2 }, end: { line: 5, character: 6 } } },
      ]);
      client.close(uri);
    }
  });
});
