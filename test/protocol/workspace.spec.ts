import assert from 'node:assert/strict';
import type { WorkDoneProgressBegin } from 'vscode-languageserver-protocol/node';
import {
  DidChangeWatchedFilesNotification,
  DidRenameFilesNotification,
  FileChangeType,
  WorkDoneProgressCreateRequest,
  WorkspaceSymbolRequest,
  CompletionRequest,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node';
import { filesOf, inMemory, type TestClient } from '../support/lsp-client';

const map = (title: string, more = '') => `customerJourney: ${title}
persona: anna
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        touchpoint: ${title} ad
${more}`;
const catalog = (persona: string) => `journeyCatalog: Shared\npersonas:\n  ${persona}: {name: Somebody}\n`;

function codes(findings: readonly Diagnostic[] | undefined): readonly string[] {
  return (findings ?? []).map(({ code }) => String(code));
}

function changed(client: TestClient, ...changes: readonly (readonly [string, FileChangeType])[]): void {
  void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: changes.map(([uri, type]) => ({ uri, type })),
  });
}

async function titles(client: TestClient, query = ''): Promise<readonly string[]> {
  const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
  return found
    .filter(({ kind }) => kind === 1)
    .map(({ name }) => name)
    .sort();
}

describe('the workspace', () => {
  let disk: Map<string, string>;
  let client: TestClient;
  const start = async (files: Record<string, string>, params = {}) => {
    disk = new Map(Object.entries(files));
    client = await inMemory(filesOf(disk), params);
  };
  afterEach(() => client.stop());

  it('is known, open or not', async () => {
    await start({
      'file:///w/a.journey.yaml': map('First'),
      'file:///w/deep/er/b.journey.yml': map('Second'),
      'file:///elsewhere/c.journey.yaml': map('Third'),
      'file:///w/notes.yaml': map('Fourth'),
    });
    assert.deepEqual(await titles(client), ['First', 'Second']);
  });

  it('follows files that come, change and go', async () => {
    await start({ 'file:///w/a.journey.yaml': map('First') });
    await titles(client);
    disk.set('file:///w/a.journey.yaml', map('Changed'));
    disk.set('file:///w/b.journey.yaml', map('New'));
    changed(
      client,
      ['file:///w/a.journey.yaml', FileChangeType.Changed],
      ['file:///w/b.journey.yaml', FileChangeType.Created],
    );
    assert.deepEqual(await titles(client), ['Changed', 'New']);
    disk.delete('file:///w/a.journey.yaml');
    changed(client, ['file:///w/a.journey.yaml', FileChangeType.Deleted]);
    assert.deepEqual(await titles(client), ['New']);
  });

  it('follows folders that are deleted or renamed as a whole', async () => {
    await start({ 'file:///w/one/a.journey.yaml': map('A'), 'file:///w/two/b.journey.yaml': map('B') });
    await titles(client);
    disk.delete('file:///w/one/a.journey.yaml');
    changed(client, ['file:///w/one', FileChangeType.Deleted]);
    assert.deepEqual(await titles(client), ['B']);
    disk.set('file:///w/three/b.journey.yaml', map('B moved'));
    disk.delete('file:///w/two/b.journey.yaml');
    void client.connection.sendNotification(DidRenameFilesNotification.type, {
      files: [{ oldUri: 'file:///w/two', newUri: 'file:///w/three' }],
    });
    assert.deepEqual(await titles(client), ['B moved']);
  });

  it('counts an open file as it is in the editor', async () => {
    await start({ 'file:///w/a.journey.yaml': map('On disk') });
    client.open('file:///w/a.journey.yaml', map('In the editor'));
    assert.deepEqual(await titles(client), ['In the editor']);
    client.close('file:///w/a.journey.yaml');
    assert.deepEqual(await titles(client), ['On disk']);
  });

  it('shows the findings of files that are not open, and withdraws them', async () => {
    const uri = 'file:///w/a.journey.yaml';
    await start({ [uri]: map('First').replace('persona: anna', 'persona: [anna') });
    await client.told(uri, (findings) => codes(findings).includes('yaml/syntax'));
    disk.set(uri, map('First'));
    changed(client, [uri, FileChangeType.Changed]);
    await client.told(uri, (findings) => !codes(findings).includes('yaml/syntax') && findings.length > 0);
    disk.delete(uri);
    changed(client, [uri, FileChangeType.Deleted]);
    await client.told(uri, (findings) => findings.length === 0);
  });

  it('checks maps anew, open or not, when a catalog that they see changes', async () => {
    const shared = 'file:///w/team/journey.catalog.yaml';
    const open = 'file:///w/team/a.journey.yaml';
    const closed = 'file:///w/team/deep/b.journey.yaml';
    await start({ [shared]: catalog('anna'), [closed]: map('B') });
    client.open(open, map('A'));
    assert.ok(!codes(await client.findings(open)).includes('persona/missing'));
    await client.told(closed, (findings) => !codes(findings).includes('persona/missing'));
    disk.set(shared, catalog('ben'));
    changed(client, [shared, FileChangeType.Changed]);
    await client.told(open, (findings) => codes(findings).includes('persona/missing'));
    await client.told(closed, (findings) => codes(findings).includes('persona/missing'));
    client.open(shared, catalog('anna'));
    await client.told(open, (findings) => !codes(findings).includes('persona/missing'));
    await client.told(closed, (findings) => !codes(findings).includes('persona/missing'));
  });

  it('leaves maps in peace that do not see the catalog', async () => {
    const shared = 'file:///w/team/journey.catalog.yaml';
    const beside = 'file:///w/other/a.journey.yaml';
    const below = 'file:///w/team/b.journey.yaml';
    await start({ [shared]: catalog('anna') });
    client.open(beside, map('A'));
    client.open(below, map('B'));
    await client.findings(beside);
    await client.told(below, (findings) => !codes(findings).includes('persona/missing'));
    const before = client.timesTold(beside);
    client.open(shared, catalog('ben'));
    await client.told(below, (findings) => codes(findings).includes('persona/missing'));
    client.change(shared, catalog('carl'));
    await client.findings(shared);
    assert.equal(client.timesTold(beside), before);
  });

  it('tells a map when a file comes that it names', async () => {
    const uri = 'file:///w/a.journey.yaml';
    await start({});
    client.open(uri, map('A', 'specs: [spec.md]\n'));
    await client.told(uri, (findings) => codes(findings).includes('reference/missing-file'));
    disk.set('file:///w/spec.md', '');
    changed(client, ['file:///w/spec.md', FileChangeType.Created]);
    await client.told(uri, (findings) => !codes(findings).includes('reference/missing-file'));
  });

  it('offers the touchpoints that other maps use, those of the nearest folder first', async () => {
    const uri = 'file:///w/team/a.journey.yaml';
    await start({
      'file:///w/far/x.journey.yaml': map('Far'),
      'file:///w/far/y.journey.yaml': map('Far'),
      'file:///w/team/z.journey.yaml': map('Near'),
    });
    await titles(client);
    const text = map('Mine').replace('Mine ad', '');
    client.open(uri, text);
    const offered = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: 6, character: 20 },
    });
    const items = Array.isArray(offered) ? offered : (offered?.items ?? []);
    assert.deepEqual(
      items
        .toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
        .map(({ label }) => label)
        .filter((label) => label.endsWith(' ad')),
      ['Near ad', 'Far ad'],
    );
  });

  it('shows how far the reading of a large workspace is', async () => {
    await start(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, n) => [
          `file:///w/${String(n)}.journey.yaml`,
          map(`Map ${String(n)}`),
        ]),
      ),
      { capabilities: { window: { workDoneProgress: true } } },
    );
    const seen: string[] = [];
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
    client.connection.onNotification('$/progress', ({ value }: { value: WorkDoneProgressBegin }) => {
      seen.push(value.kind);
    });
    assert.equal((await titles(client)).length, 300);
    await client.until(() => (seen as string[]).at(-1) === 'end');
    assert.equal(seen[0], 'begin');
  });
});
