import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CompletionRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node';
import { filesOf, inMemory, type TestClient } from '../support/lsp-client';

const URI = 'file:///w/team/a.journey.yaml';
const RC = 'file:///w/.journeyrc.yaml';
const MAP = `customerJourney: Switching
status: review
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        emotion: {score: -2, feeling: angry}
        surprise: 1
`;

function severities(findings: readonly Diagnostic[], code: string): readonly unknown[] {
  return findings.filter((finding) => finding.code === code).map(({ severity }) => severity);
}

describe('settings', () => {
  let disk: Map<string, string>;
  let client: TestClient;
  const start = async (files: Record<string, string>, params = {}) => {
    disk = new Map(Object.entries(files));
    client = await inMemory(filesOf(disk), params);
  };
  const configure = (journey: unknown) =>
    client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { journey } });
  const onDisk = (uri: string, text: string) => {
    disk.set(uri, text);
    return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Changed }],
    });
  };
  afterEach(() => client.stop());

  it('of the editor give a code its severity', async () => {
    await start({});
    client.open(URI, MAP);
    await client.told(URI, (found) => severities(found, 'emotion/no-reason')[0] === 3);
    await configure({ rules: { 'emotion/no-reason': 'error', 'persona/missing': 'nonsense' } });
    await client.told(URI, (found) => severities(found, 'emotion/no-reason')[0] === 1);
    await configure({ rules: { 'emotion/no-reason': 'off' } });
    await client.told(URI, (found) => severities(found, 'emotion/no-reason').length === 0);
  });

  it('of the nearest .journeyrc.yaml go before those of the editor', async () => {
    await start({ [RC]: 'rules: {emotion/no-reason: hint}\n' });
    await configure({ rules: { 'emotion/no-reason': 'error' } });
    client.open(URI, MAP);
    await client.told(URI, (found) => severities(found, 'emotion/no-reason')[0] === 4);
    await onDisk('file:///w/team/.journeyrc.yaml', 'rules: {emotion/no-reason: information}\n');
    await client.told(URI, (found) => severities(found, 'emotion/no-reason')[0] === 3);
  });

  it('count as they are in the editor, with what is wrong in them', async () => {
    await start({ [RC]: 'rules: {emotion/no-reason: hint}\n' });
    client.open(URI, MAP);
    await client.told(URI, (found) => severities(found, 'emotion/no-reason')[0] === 4);
    client.open(RC, 'rules: {emotion/no-reason: off, emotion/no-raeson: off}\n');
    await client.told(URI, (found) => severities(found, 'emotion/no-reason').length === 0);
    const [wrong] = await client.findings(RC);
    assert.match(String(wrong?.message), /Did you mean “emotion\/no-reason”/);
    assert.deepEqual(wrong?.range.start, { line: 0, character: 32 });
    client.close(RC);
    await client.told(URI, (found) => severities(found, 'emotion/no-reason')[0] === 4);
  });

  it('are completed, unless another extension does that', async () => {
    const ask = async () => {
      client.open(RC, 'failOn: ');
      const params = { textDocument: { uri: RC }, position: { line: 0, character: 8 } };
      const found = await client.connection.sendRequest(CompletionRequest.type, params);
      return (Array.isArray(found) ? found : []).map(({ label }) => label);
    };
    await start({});
    assert.deepEqual(await ask(), ['error', 'warning', 'information', 'hint']);
    await client.stop();
    await start({}, { initializationOptions: { yamlExtension: true } });
    assert.deepEqual(await ask(), []);
  });

  it('that name a code that there is not can be corrected', async () => {
    await start({});
    client.open(RC, 'rules: {emotion/no-raeson: off}\n');
    const diagnostics = [...(await client.findings(RC))];
    const range = diagnostics[0]!.range;
    const params = { textDocument: { uri: RC }, range, context: { diagnostics } };
    const [action] = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    assert.ok(action && 'edit' in action);
    assert.deepEqual(action.edit?.changes?.[RC], [{ range, newText: 'emotion/no-reason' }]);
  });

  it('that are wrong are told of when they are not open', async () => {
    await start({ [RC]: 'rulez: {}\n' });
    await client.told(RC, (found) => found.length === 1);
    await onDisk(RC, 'rules: off\n');
    await client.told(RC, (found) => /codes with their levels/.test(String(found[0]?.message)));
    await onDisk(RC, 'rules: {}\n');
    await client.told(RC, (found) => found.length === 0);
  });

  it('leave files out, in folders and by pattern', async () => {
    await start({ [RC]: 'ignore: [drafts, "**/old-*.journey.yaml"]\n', [URI]: MAP });
    const left = ['file:///w/drafts/x.journey.yaml', 'file:///w/team/old-x.journey.yaml'];
    for (const uri of left) {
      client.open(uri, MAP);
      assert.deepEqual(await client.findings(uri), []);
    }
    await client.told(URI, (found) => found.length > 0);
    await onDisk(RC, 'ignore: drafts\n');
    await client.told(left[1]!, (found) => found.length > 0);
  });

  it('can keep the findings of files that are not open away', async () => {
    await start({ [URI]: MAP });
    await client.told(URI, (found) => found.length > 0);
    await configure({ validate: { workspace: false } });
    await client.told(URI, (found) => found.length === 0);
    await configure({ validate: { workspace: true } });
    await client.told(URI, (found) => found.length > 0);
  });
});

describe('beside another YAML extension', () => {
  const families = async (languageId: string, yamlExtension: boolean) => {
    const client = await inMemory(new Map(), { initializationOptions: { yamlExtension } });
    void client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: URI, languageId, version: 1, text: MAP },
    });
    await client.told(URI, (found) => found.length > 0);
    const found = client.lastTold(URI).map(({ code }) => String(code).split('/')[0]);
    await client.stop();
    return new Set(found);
  };

  it('syntax and schema are told once', async () => {
    assert.ok((await families('yaml', false)).has('schema'));
    assert.ok((await families('journey', true)).has('schema'));
    const beside = await families('yaml', true);
    assert.ok(!beside.has('schema') && beside.has('emotion'), [...beside].join(' '));
  });
});
