import fc from 'fast-check';
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ErrorCodes,
  HoverRequest,
  ResponseError,
} from 'vscode-languageserver-protocol/node';
import * as protocol from '../../server/protocol';
import { inMemory, type TestClient } from '../support/lsp-client';

const SEED = 20261126;
const URI = 'file:///w/a.journey.yaml';
const TEXT = `customerJourney: Switching
persona: anna
personas:
  anna: {name: Anna Weber}
phases:
  - title: Awareness
    steps:
      - {id: ad, title: Sees an ad, channel: phone, emotion: 1}
`;

/** What answers a capability of the server. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  completionProvider: ['textDocument/completion'],
  hoverProvider: ['textDocument/hover'],
  codeActionProvider: ['textDocument/codeAction'],
  documentFormattingProvider: ['textDocument/formatting'],
  documentRangeFormattingProvider: ['textDocument/rangeFormatting'],
  documentSymbolProvider: ['textDocument/documentSymbol'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  selectionRangeProvider: ['textDocument/selectionRange'],
  semanticTokensProvider: ['textDocument/semanticTokens/full'],
  codeLensProvider: ['textDocument/codeLens'],
  inlayHintProvider: ['textDocument/inlayHint'],
  definitionProvider: ['textDocument/definition'],
  referencesProvider: ['textDocument/references'],
  documentHighlightProvider: ['textDocument/documentHighlight'],
  documentLinkProvider: ['textDocument/documentLink'],
  workspaceSymbolProvider: ['workspace/symbol'],
  renameProvider: ['textDocument/prepareRename', 'textDocument/rename'],
  diagnosticProvider: ['textDocument/diagnostic'],
};

/** What the client answers, not the server. */
const ASKED_BY_SERVER: readonly string[] = [
  protocol.readRequest,
  protocol.existsRequest,
  protocol.listRequest,
  protocol.entriesRequest,
];

const OWN = Object.entries(protocol)
  .filter(([name]) => name.endsWith('Request'))
  .map(([, method]) => String(method))
  .filter((method) => !ASKED_BY_SERVER.includes(method));

const odd = fc.constantFrom<unknown>(
  null,
  undefined,
  -1,
  0.5,
  1e9,
  2 ** 53,
  '',
  'x',
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  '\u0000\ud83d\u202e',
  'x'.repeat(10_000),
  [],
  [null],
  {},
  { length: -1 },
  true,
);
const often = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: odd });

const uri = often(
  fc.constantFrom(
    URI,
    URI,
    URI,
    'file:///w/not-open.journey.yaml',
    'file:///w/%',
    'untitled:x',
    'command:quit',
    '//x/y',
  ),
);
const number = often(fc.integer({ min: -2, max: 40 }));
const position = often(fc.record({ line: number, character: number }));
const range = often(fc.record({ start: position, end: position }));
const diagnostic = fc.record({
  range,
  message: often(fc.string()),
  code: often(fc.constant('schema/range')),
  data: odd,
});
const change = fc.record({
  kind: often(fc.constantFrom('setScore', 'setTitle', 'addStep', 'addPhase')),
  path: often(
    fc.constantFrom(
      '/phases/0/steps/0',
      '/phases/0/steps/0/emotion',
      '/phases/~1/__proto__',
      '/customerJourney',
    ),
  ),
  after: often(fc.constantFrom('/phases/0', '/phases/0/steps/0', '/phases/9/steps/-1')),
  score: number,
  title: often(fc.string()),
});

/** Everything that any request takes. */
const anyParams = often(
  fc.record({
    textDocument: often(fc.record({ uri })),
    position,
    range,
    positions: often(fc.array(position, { maxLength: 3 })),
    context: often(
      fc.record({
        diagnostics: often(fc.array(diagnostic, { maxLength: 2 })),
        only: often(fc.constantFrom(['quickfix'], ['refactor'], ['source.fixAll'])),
        includeDeclaration: often(fc.boolean()),
      }),
    ),
    options: often(fc.constant({ tabSize: 2, insertSpaces: true })),
    newName: often(fc.string()),
    query: often(fc.string()),
    path: often(fc.constant('/phases/0/steps/0')),
    version: number,
    change: often(change),
    from: uri,
    map: often(
      fc.constantFrom({ path: '../../x.journey.yaml' }, { path: '/a.journey.yaml' }, { text: '&a [*a, *a]' }),
    ),
  }),
);

const notification = fc.oneof(
  fc.record({
    method: fc.constant(DidChangeTextDocumentNotification.method),
    params: fc.record({
      textDocument: often(fc.record({ uri, version: number })),
      contentChanges: often(
        fc.array(often(fc.record({ range, text: often(fc.string({ maxLength: 9 })) })), { maxLength: 2 }),
      ),
    }),
  }),
  fc.record({
    method: fc.constant(DidOpenTextDocumentNotification.method),
    params: fc.record({
      textDocument: often(fc.record({ uri: odd, languageId: odd, version: number, text: odd })),
    }),
  }),
  fc.record({
    method: fc.constant(DidCloseTextDocumentNotification.method),
    params: fc.record({ textDocument: often(fc.record({ uri: odd })) }),
  }),
);

describe('hostile requests', function () {
  this.timeout(120_000);
  let client: TestClient;
  let methods: readonly string[];

  before(async () => {
    client = await inMemory(new Map(), {
      capabilities: { textDocument: { diagnostic: { dynamicRegistration: false } } },
    });
    client.open(URI, TEXT);
    const provided = Object.keys(client.initialized.capabilities).filter((key) => key.endsWith('Provider'));
    methods = [...provided.flatMap((key) => METHODS[key] ?? assert.fail(`no request for ${key}`)), ...OWN];
  });
  after(() => client.stop());

  const answerTo = (method: string, params: unknown, cancel = false): Promise<unknown> => {
    const source = new CancellationTokenSource();
    const asked = client.connection
      .sendRequest(method, params, source.token)
      .catch((error: unknown) => error);
    if (cancel) source.cancel();
    return asked;
  };
  const isWell = async () => {
    const answer = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: URI },
      position: { line: 1, character: 10 },
    });
    assert.match(JSON.stringify(answer), /Anna Weber/);
  };

  it('of every kind get one answer each, cancelled or not, and the server goes on', async () => {
    assert.ok(methods.length > 20);
    for (const [nth, method] of methods.entries()) {
      const samples = fc.sample(anyParams, { seed: SEED + nth, numRuns: 60 });
      const answers = await Promise.all(
        samples.map((params, index) => answerTo(method, params, index % 7 === 6)),
      );
      const unknown = answers.filter(
        (answer) => answer instanceof ResponseError && answer.code === ErrorCodes.MethodNotFound,
      );
      assert.deepEqual(unknown, [], `${method} is answered`);
      await isWell();
    }
  });

  it('amid hostile changes and closings leave other documents as they are', async () => {
    const other = 'file:///w/other.journey.yaml';
    client.open(other, TEXT);
    const changes = fc.sample(notification, { seed: SEED, numRuns: 300 });
    const asks = fc.sample(fc.tuple(fc.nat({ max: methods.length - 1 }), anyParams), {
      seed: SEED,
      numRuns: 300,
    });
    const answers: Promise<unknown>[] = [];
    for (const [index, { method, params }] of changes.entries()) {
      const [nth, asked] = asks[index]!;
      await client.connection.sendNotification(method, params as object);
      answers.push(answerTo(methods[nth]!, asked));
    }
    assert.equal((await Promise.all(answers)).length, 300);
    const answer = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: other },
      position: { line: 1, character: 10 },
    });
    assert.match(JSON.stringify(answer), /Anna Weber/);
  });
});
