import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  drawnChangedNotification,
  drawRequest,
  type DrawParams,
  type DrawResult,
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

  const draw = (map: DrawParams['map'], from = FROM, view: DrawParams['view'] = 'map'): Promise<DrawResult> =>
    client.connection.sendRequest<DrawResult>(drawRequest, {
      from,
      map,
      view,
      idPrefix: 'p',
    } satisfies DrawParams);

  it('are drawn from the text of the document, with the catalogs around it', async () => {
    client = await inMemory(
      new Map([
        ['file:///w/journey.catalog.yaml', 'journeyCatalog: All\npersonas:\n  anna: {name: Anna Weber}\n'],
      ]),
    );
    const { svg, problem } = await draw({ text: mapOf('Moving') });
    assert.equal(problem, undefined);
    assert.match(svg ?? '', /^<svg .*Moving.*Anna Weber.*<\/svg>$/s);
    assert.match(svg ?? '', /fill="var\(--journey-ink\)"/);
    assert.doesNotMatch(svg ?? '', /tabindex/);
    const curve = await draw({ text: mapOf('Moving') }, FROM, 'curve');
    assert.ok((curve.svg ?? '').length > 0 && curve.svg !== svg);
  });

  it('are drawn from files, as they are on disk or open in the editor, and tell when they change', async () => {
    const disk = new Map([['file:///w/maps/a.journey.yaml', mapOf('On disk')]]);
    client = await inMemory(disk);
    let told = 0;
    client.connection.onNotification(drawnChangedNotification, () => {
      told++;
    });
    for (const path of ['../maps/a.journey.yaml', '/maps/a.journey.yaml', '..\\maps\\a.journey.yaml'])
      assert.match((await draw({ path })).svg ?? '', /On disk/, path);
    client.open('file:///w/maps/a.journey.yaml', mapOf('In the editor'));
    await client.until(() => told > 0);
    assert.match((await draw({ path: '../maps/a.journey.yaml' })).svg ?? '', /In the editor/);
    told = 0;
    client.change('file:///w/maps/a.journey.yaml', mapOf('Typed'));
    await client.until(() => told > 0);
    assert.match((await draw({ path: '../maps/a.journey.yaml' })).svg ?? '', /Typed/);
    told = 0;
    disk.set('file:///w/maps/a.journey.yaml', mapOf('Changed on disk'));
    client.close('file:///w/maps/a.journey.yaml');
    await client.until(() => told > 0);
    assert.match((await draw({ path: '../maps/a.journey.yaml' })).svg ?? '', /Changed on disk/);
    told = 0;
    disk.set(
      'file:///w/journey.catalog.yaml',
      'journeyCatalog: All\npersonas:\n  anna: {name: Anna Weber}\n',
    );
    void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: 'file:///w/journey.catalog.yaml', type: FileChangeType.Created }],
    });
    await client.until(() => told > 0);
    assert.match((await draw({ path: '../maps/a.journey.yaml' })).svg ?? '', /Anna Weber/);
  });

  it('say what is wrong, and on which line', async () => {
    client = await inMemory();
    const broken = await draw({ text: `${mapOf('Moving')}goal: "open\n` });
    assert.equal(broken.problem?.line, 8);
    assert.match(broken.svg ?? '', /Moving/);
    for (const text of ['', 'Just a sentence.', '- a\n- b\n', 'owner: me\n'])
      assert.deepEqual(
        await draw({ text }),
        { svg: null, problem: { message: 'This is no journey map yet.' } },
        text,
      );
    assert.equal((await draw({ path: 'none.journey.yaml' })).problem?.message, 'There is no such map.');
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
    assert.match((await draw({ path: '../in.journey.yaml' }, from)).svg ?? '', /Inside/);
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
      const { svg, problem } = await draw({ path }, from);
      assert.equal(svg, null, path);
      assert.match(problem?.message ?? '', /^(Only maps in the workspace folder|There is no such map)/, path);
    }
    client.open(`${root}/docs/link.journey.yaml`, mapOf('Secret'));
    assert.equal((await draw({ path: 'link.journey.yaml' }, from)).svg, null);
  });
});
