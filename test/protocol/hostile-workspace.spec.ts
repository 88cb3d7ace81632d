import assert from 'node:assert/strict';
import {
  CompletionRequest,
  DefinitionRequest,
  DidChangeWorkspaceFoldersNotification,
  DocumentLinkRequest,
  HoverRequest,
  WorkspaceSymbolRequest,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node';
import { viewRequest } from '../../server/protocol';
import type { Files } from '../../server/workspace/files';
import { filesOf, inMemory, type TestClient } from '../support/lsp-client';

const MAP = 'file:///w/team/a.journey.yaml';
const SMALL = `customerJourney: Small
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        emotion: 7
`;

/** What leads out of the workspace, or to something that is no file of it. */
const LINKS = [
  '../../../etc/passwd',
  '..\\..\\..\\etc\\passwd',
  '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '\\\\server\\share\\a.md',
  '//server/share/a.md',
  'file:///etc/passwd',
  'file://server/share/a.md',
  'FILE:///etc/passwd',
  'command:workbench.action.quit',
  'vscode://file/etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://[::1',
  './\u0000',
];

/** Notes every file that is looked at. */
function watched(files: Files): { readonly files: Files; readonly seen: readonly string[] } {
  const seen: string[] = [];
  const noted =
    <T>(look: (uri: string) => Promise<T>) =>
    (uri: string) => {
      seen.push(uri);
      return look(uri);
    };
  return {
    seen,
    files: {
      read: noted((uri) => files.read(uri)),
      exists: noted((uri) => files.exists(uri)),
      list: noted((uri) => files.list(uri)),
      entries: noted((uri) => files.entries(uri)),
      real: noted((uri) => files.real(uri)),
    },
  };
}

const grave = (found: readonly Diagnostic[]) => found.filter(({ severity }) => severity === 1);

describe('a hostile workspace', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it('leads nowhere outside of itself, whatever is asked about its links', async () => {
    const { files, seen } = watched(filesOf(new Map([[MAP, '']])));
    client = await inMemory(files);
    for (const [index, link] of LINKS.entries()) {
      const quoted = JSON.stringify(link);
      const uri = `file:///w/team/${String(index)}.journey.yaml`;
      const text = `customerJourney: A\nstate: to-be\nbasedOn: ${quoted}\nspecs: [${quoted}]\npersonas:\n  a: {name: A, image: ${quoted}}\nevidence:\n  e: {method: survey, source: ${quoted}}\nphases: []\n`;
      client.open(uri, text);
      await client.findings(uri);
      const textDocument = { uri };
      const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
      const away = links?.filter(({ target }) => !target?.startsWith('file:///w/'));
      assert.deepEqual(away, [], link);
      await client.connection.sendRequest(viewRequest, { textDocument });
      for (const position of [
        { line: 2, character: 12 },
        { line: 3, character: 10 },
      ]) {
        const about = { textDocument, position };
        const led = await client.connection.sendRequest(DefinitionRequest.type, about);
        assert.doesNotMatch(JSON.stringify(led), /"uri":"(?!file:\/\/\/w\/)/, link);
        await client.connection.sendRequest(CompletionRequest.type, about);
        await client.connection.sendRequest(HoverRequest.type, about);
      }
    }
    assert.ok(seen.length > 0);
    const outside = seen.filter((uri) => uri !== 'file:///w' && !uri.startsWith('file:///w/'));
    assert.deepEqual(outside, []);
  });

  it('with maps, catalogs and settings that are too large or too deep tells each of them once, and answers about the others', async () => {
    const huge = 'file:///w/huge.journey.yaml';
    const deep = 'file:///w/deep.journey.yaml';
    const texts = {
      [huge]: SMALL + `      - title: ${'x'.repeat(1_000)}\n`.repeat(10_000),
      [deep]: `customerJourney: Deep\ntags: ${'['.repeat(150)}${']'.repeat(150)}\nphases: []\n`,
      'file:///w/large/journey.catalog.yaml': `journeyCatalog: Large\n${'# a comment\n'.repeat(900_000)}`,
      'file:///w/deep/journey.catalog.yaml': `personas: ${'{a: '.repeat(150)}${'}'.repeat(150)}\n`,
      'file:///w/large/.journeyrc.yaml': `failOn: hint\n${'# a comment\n'.repeat(900_000)}`,
      'file:///w/deep/.journeyrc.yaml': `rules: ${'{a: '.repeat(150)}${'}'.repeat(150)}\n`,
    };
    client = await inMemory(filesOf(new Map(Object.entries({ ...texts, [MAP]: SMALL }))));
    const clear = (found: readonly Diagnostic[]) =>
      grave(found).length <= 1 &&
      found.filter(({ message }) => /too large|levels deep/.test(String(message))).length === 1;
    for (const uri of Object.keys(texts)) await client.told(uri, clear);
    for (const [uri, text] of Object.entries(texts)) {
      client.open(uri, text);
      assert.ok(clear(await client.findings(uri)), uri);
    }
    client.open(MAP, SMALL);
    assert.deepEqual(
      grave(await client.findings(MAP)).map(({ code }) => code),
      ['schema/range'],
    );
    const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'Sees an ad' });
    assert.equal(symbols?.filter(({ location }) => location.uri === MAP).length, 1);
  });
});

describe('several workspace folders', () => {
  it('are known with all their maps, also when they come and go', async () => {
    const map = (title: string) => `customerJourney: ${title}\nphases: []\n`;
    const client = await inMemory(
      filesOf(
        new Map([
          ['file:///one/a.journey.yaml', map('First')],
          ['file:///two/deep/b.journey.yaml', map('Second')],
          ['file:///three/c.journey.yaml', map('Third')],
        ]),
      ),
      {
        capabilities: { workspace: { workspaceFolders: true } },
        workspaceFolders: [
          { uri: 'file:///one', name: 'one' },
          { uri: 'file:///two', name: 'two' },
        ],
      },
    );
    const titles = async () =>
      ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })) ?? [])
        .map(({ name }) => name)
        .sort();
    assert.deepEqual(await titles(), ['First', 'Second']);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: {
        added: [{ uri: 'file:///three', name: 'three' }],
        removed: [{ uri: 'file:///one', name: 'one' }],
      },
    });
    assert.deepEqual(await titles(), ['Second', 'Third']);
    await client.stop();
  });
});
