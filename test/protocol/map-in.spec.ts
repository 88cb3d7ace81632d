import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  mapInRequest,
  mapsChangedNotification,
  type MapInParams,
  type MapInResult,
} from '../../server/protocol';
import { nodeFiles } from '../../server/workspace/node-files';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver-protocol/node';
import { inMemory, type TestClient } from '../support/lsp-client';

const FROM = 'file:///w/docs/spec.md';
const mapOf = (title: string, persona = 'anna') =>
  `customerJourney: ${title}\npersona: ${persona}\nphases:\n  - title: One\n    steps:\n      - title: Calls\n        emotion: 1\n        touchpoint: Shop\n`;

describe('maps in other documents', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const shown = async (map: MapInParams['map'], from = FROM) => {
    const params: MapInParams = { from, map };
    const { view, problem } = await client.connection.sendRequest<MapInResult>(mapInRequest, params);
    return { title: view?.title.text ?? null, personas: view?.personas.map(({ name }) => name), problem };
  };

  it('are read from the text of the document, with the catalogs around it', async () => {
    client = await inMemory(
      new Map([
        ['file:///w/journey.catalog.yaml', 'journeyCatalog: All\npersonas:\n  anna: {name: Anna Weber}\n'],
      ]),
    );
    const { title, personas, problem } = await shown({ text: mapOf('Moving') });
    assert.equal(problem, undefined);
    assert.equal(title, 'Moving');
    assert.deepEqual(personas, ['Anna Weber']);
  });

  it('are read from files, as they are on disk or open in the editor, and tell when they change', async () => {
    const disk = new Map([['file:///w/maps/a.journey.yaml', mapOf('On disk')]]);
    client = await inMemory(disk);
    let told = 0;
    client.connection.onNotification(mapsChangedNotification, () => {
      told++;
    });
    for (const path of ['../maps/a.journey.yaml', '/maps/a.journey.yaml', '..\\maps\\a.journey.yaml'])
      assert.equal((await shown({ path })).title, 'On disk', path);
    client.open('file:///w/maps/a.journey.yaml', mapOf('In the editor'));
    await client.until(() => told > 0);
    assert.equal((await shown({ path: '../maps/a.journey.yaml' })).title, 'In the editor');
    told = 0;
    client.change('file:///w/maps/a.journey.yaml', mapOf('Typed'));
    await client.until(() => told > 0);
    assert.equal((await shown({ path: '../maps/a.journey.yaml' })).title, 'Typed');
    told = 0;
    disk.set('file:///w/maps/a.journey.yaml', mapOf('Changed on disk'));
    client.close('file:///w/maps/a.journey.yaml');
    await client.until(() => told > 0);
    assert.equal((await shown({ path: '../maps/a.journey.yaml' })).title, 'Changed on disk');
    told = 0;
    disk.set(
      'file:///w/journey.catalog.yaml',
      'journeyCatalog: All\npersonas:\n  anna: {name: Anna Weber}\n',
    );
    void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: 'file:///w/journey.catalog.yaml', type: FileChangeType.Created }],
    });
    await client.until(() => told > 0);
    assert.deepEqual((await shown({ path: '../maps/a.journey.yaml' })).personas, ['Anna Weber']);
  });

  it('say what is wrong, and on which line', async () => {
    client = await inMemory();
    const broken = await shown({ text: `${mapOf('Moving')}goal: "open\n` });
    assert.equal(broken.problem?.line, 8);
    assert.equal(broken.title, 'Moving');
    for (const text of ['', 'Just a sentence.', '- a\n- b\n', 'owner: me\n'])
      assert.deepEqual(
        await shown({ text }),
        { title: null, personas: undefined, problem: { message: 'This is no journey map yet.' } },
        text,
      );
    assert.equal((await shown({ path: 'none.journey.yaml' })).problem?.message, 'There is no such map.');
  });

  it('are read in the workspace folder only', async () => {
    const base = realpathSync(mkdtempSync(join(tmpdir(), 'journey-')));
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(base, path)), { recursive: true });
      writeFileSync(join(base, path), text);
    };
    write('w/in.journey.yaml', mapOf('Inside'));
    write('w/docs/spec.md', '');
    write('out.journey.yaml', mapOf('Secret'));
    write('w/notes.yaml', mapOf('Secret'));
    symlinkSync(join(base, 'out.journey.yaml'), join(base, 'w/docs/link.journey.yaml'));
    symlinkSync(base, join(base, 'w/docs/up'));
    const root = pathToFileURL(join(base, 'w')).href;
    client = await inMemory(nodeFiles(), { workspaceFolders: [{ uri: root, name: 'w' }] });
    const from = `${root}/docs/spec.md`;
    assert.equal((await shown({ path: '../in.journey.yaml' }, from)).title, 'Inside');
    for (const path of [
      '../../out.journey.yaml',
      '/../out.journey.yaml',
      '/%2e%2e/out.journey.yaml',
      '..\\..\\out.journey.yaml',
      join(base, 'out.journey.yaml'),
      pathToFileURL(join(base, 'out.journey.yaml')).href,
      'file:///etc/passwd.journey.yaml',
      '../../../../../../../../etc/passwd',
      'https://evil.example/x.journey.yaml',
      '//evil.example/share/x.journey.yaml',
      '\\\\evil.example\\share\\x.journey.yaml',
      'link.journey.yaml',
      'up/out.journey.yaml',
      'command:x.journey.yaml',
      '../notes.yaml',
      '../in.journey.yaml\0.journey.yaml',
      '',
    ]) {
      const { title, problem } = await shown({ path }, from);
      assert.equal(title, null, path);
      assert.match(problem?.message ?? '', /^(Only maps in the workspace folder|There is no such map)/, path);
    }
    client.open(`${root}/docs/link.journey.yaml`, mapOf('Secret'));
    assert.equal((await shown({ path: 'link.journey.yaml' }, from)).title, null);
  });
});
