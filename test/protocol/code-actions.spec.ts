import assert from 'node:assert/strict';
import { CodeActionRequest, type ClientCapabilities, CodeAction } from 'vscode-languageserver-protocol/node';
import { filesOf, inMemory, type TestClient } from '../support/lsp-client';

const MAP = 'file:///w/team/a.journey.yaml';
const TEXT = `customerJourney: Switching
persona: anna
personas:
  anna: {name: Anna Weber}
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        emotion: 7
`;
const CATALOG = 'file:///w/journey.catalog.yaml';

describe('code actions', () => {
  let client: TestClient;
  const start = async (
    workspaceEdit: NonNullable<ClientCapabilities['workspace']>['workspaceEdit'],
    files: Readonly<Record<string, string>> = {},
  ) => {
    client = await inMemory(filesOf(new Map(Object.entries({ [MAP]: TEXT, ...files }))), {
      capabilities: { workspace: { workspaceEdit } },
    });
    client.open(MAP, TEXT);
    await client.findings(MAP);
  };
  const actionsAt = async (text: string, only?: string[]): Promise<readonly CodeAction[]> => {
    const before = TEXT.slice(0, TEXT.indexOf(text)).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const found = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: MAP },
      range: { start: position, end: position },
      context: { diagnostics: [...client.lastTold(MAP)], ...(only ? { only } : {}) },
    });
    return (found ?? []).filter((action): action is CodeAction => CodeAction.is(action));
  };
  const kinds = (actions: readonly CodeAction[]) =>
    [...new Set(actions.map(({ kind }) => kind ?? ''))].sort();
  afterEach(() => client.stop());

  it('move a definition to the catalog that applies, in one edit of both files', async () => {
    await start(
      { documentChanges: true, resourceOperations: ['create'] },
      { [CATALOG]: 'journeyCatalog: Shared\n' },
    );
    const [action] = await actionsAt('anna: {', ['refactor.extract']);
    assert.equal(action?.title, 'Move “anna” to the catalog');
    const uris = action.edit?.documentChanges?.map((change) =>
      'textDocument' in change ? change.textDocument.uri : change.kind,
    );
    assert.deepEqual(uris, [CATALOG, MAP]);
  });

  it('make a catalog where there is none, for clients that can', async () => {
    await start({ documentChanges: true, resourceOperations: ['create'] });
    const [action] = await actionsAt('anna: {', ['refactor.extract']);
    assert.equal(action?.title, 'Move “anna” to a new catalog');
  });

  it('make no files for clients that cannot', async () => {
    await start({ documentChanges: true });
    assert.deepEqual(await actionsAt('anna: {', ['refactor.extract']), []);
  });

  it('come without versions for clients that know edits by URI only', async () => {
    await start({});
    const [fix] = await actionsAt('emotion: 7', ['quickfix']);
    assert.deepEqual(Object.keys(fix?.edit ?? {}), ['changes']);
    assert.deepEqual(Object.keys(fix?.edit?.changes ?? {}), [MAP]);
  });

  it('are of the kinds that were asked for', async () => {
    await start({ documentChanges: true });
    assert.deepEqual(kinds(await actionsAt('emotion: 7', ['refactor'])), ['refactor.rewrite']);
    assert.deepEqual(kinds(await actionsAt('emotion: 7', ['quickfix'])), ['quickfix']);
    assert.deepEqual(kinds(await actionsAt('emotion: 7')), ['quickfix', 'refactor.rewrite']);
  });
});
