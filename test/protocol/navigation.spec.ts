import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
  type Location,
  type Position,
} from 'vscode-languageserver-protocol/node';
import { filesOf, inMemory, type TestClient } from '../support/lsp-client';

const MAP = 'file:///w/team/a.journey.yaml';
const OTHER = 'file:///w/team/b.journey.yaml';
const SHADOW = 'file:///w/team/c.journey.yaml';
const FAR = 'file:///w/far/d.journey.yaml';
const CATALOG = 'file:///w/team/journey.catalog.yaml';

const TEXT = `customerJourney: Switching
persona: anna
basedOn: b.journey.yaml
specs: [https://example.org/spec, ../notes.md, file:///etc/passwd, 'command:evil', ../../../etc/passwd, '\\\\host\\share', gone.md]
personas:
  anna: {name: Anna Weber}
promises:
  quick: {text: Quick, madeAt: sees-an-ad, keptAt: order}
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        touchpoint: ad
        channel: online-ad
        next: order
      - title: Orders
        id: order
        touchpoint: kiosk
        handoff: {to: care}
`;
const FILES: Record<string, string> = {
  [MAP]: TEXT,
  [OTHER]:
    'customerJourney: Other\npersona: anna\nphases:\n  - title: Using\n    steps:\n      - title: Looks\n        touchpoint: ad\n',
  [SHADOW]:
    'customerJourney: Own\ntouchpoints: {ad: {name: Mine}}\nphases:\n  - title: Using\n    steps:\n      - title: Looks\n        touchpoint: ad\n',
  [FAR]:
    'customerJourney: Far\nphases:\n  - title: Using\n    steps:\n      - title: Looks\n        touchpoint: Free text\n        channel: online-ad\n',
  'file:///w/far/e.journey.yaml':
    'customerJourney: Far too\nphases:\n  - title: Using\n    steps:\n      - title: Sees\n        touchpoint: Free text\n',
  [CATALOG]:
    'journeyCatalog: Shared\ntouchpoints:\n  ad: {name: Ad}\n  kiosk: {name: Kiosk, department: care}\ndepartments:\n  care: {name: Care}\n',
  'file:///w/notes.md': '',
};

describe('navigation', () => {
  let client: TestClient;
  before(async () => {
    client = await inMemory(filesOf(new Map(Object.entries(FILES))));
    client.open(MAP, TEXT);
  });
  after(() => client.stop());

  /** The position right behind the first letter of a text. */
  const at = (text: string, uri = MAP): Position => {
    const before = FILES[uri]!.slice(0, FILES[uri]!.indexOf(text) + 1).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  /** `file:line text` of each place. */
  const shown = (places: readonly Location[]) =>
    places
      .map(({ uri, range: { start, end } }) => {
        const line = FILES[uri]?.split('\n')[start.line] ?? '';
        return `${uri.slice(8)}:${String(start.line)} ${line.slice(start.character, end.character)}`.trim();
      })
      .sort();
  const definition = async (position: Position, uri = MAP) => {
    const found = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position,
    });
    return shown((Array.isArray(found) ? found : []) as Location[]);
  };
  const references = async (position: Position, includeDeclaration = true, uri = MAP) =>
    shown(
      (await client.connection.sendRequest(ReferencesRequest.type, {
        textDocument: { uri },
        position,
        context: { includeDeclaration },
      })) ?? [],
    );

  it('leads from an id to where it is declared: in the map, in a catalog, by the title of a step', async () => {
    assert.deepEqual(await definition(at('anna')), ['w/team/a.journey.yaml:5 anna']);
    assert.deepEqual(await definition(at('kiosk')), ['w/team/journey.catalog.yaml:3 kiosk']);
    assert.deepEqual(await definition(at('care')), ['w/team/journey.catalog.yaml:5 care']);
    assert.deepEqual(await definition(at('order')), ['w/team/a.journey.yaml:16 order']);
    assert.deepEqual(await definition(at('sees-an-ad')), ['w/team/a.journey.yaml:11 Sees an ad']);
    assert.deepEqual(await definition(at('online-ad')), []);
    assert.deepEqual(await definition(at('Switching')), []);
  });

  it('leads from a path to the file, and nowhere outside of the workspace', async () => {
    assert.deepEqual(await definition(at('b.journey.yaml')), ['w/team/b.journey.yaml:0']);
    assert.deepEqual(await definition(at('../../../etc')), []);
    assert.deepEqual(await definition(at('file:///etc')), []);
  });

  it('finds every use of what a catalog declares, but not of what hides it', async () => {
    assert.deepEqual(await references(at('ad\n        channel')), [
      'w/team/a.journey.yaml:12 ad',
      'w/team/b.journey.yaml:6 ad',
      'w/team/journey.catalog.yaml:2 ad',
    ]);
    assert.deepEqual(await references(at('care')), [
      'w/team/a.journey.yaml:18 care',
      'w/team/journey.catalog.yaml:3 care',
      'w/team/journey.catalog.yaml:5 care',
    ]);
  });

  it('finds the uses of an id of the map in the map alone', async () => {
    assert.deepEqual(await references(at('order'), false), [
      'w/team/a.journey.yaml:14 order',
      'w/team/a.journey.yaml:7 order',
    ]);
    assert.deepEqual(await references(at('Sees an ad')), [
      'w/team/a.journey.yaml:11 Sees an ad',
      'w/team/a.journey.yaml:7 sees-an-ad',
    ]);
  });

  it('finds every map that uses a touchpoint nobody declared, and every use of a channel', async () => {
    client.open(FAR, FILES[FAR]!);
    assert.deepEqual(await references(at('Free text', FAR), true, FAR), [
      'w/far/d.journey.yaml:5 Free text',
      'w/far/e.journey.yaml:5 Free text',
    ]);
    assert.deepEqual(await references(at('online-ad')), [
      'w/far/d.journey.yaml:6 online-ad',
      'w/team/a.journey.yaml:13 online-ad',
    ]);
    client.close(FAR);
  });

  it('highlights an id where it is declared and where it is used', async () => {
    const found = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri: MAP },
      position: at('anna'),
    });
    assert.deepEqual(
      found?.map(({ range, kind }) => [range.start.line, kind]),
      [
        [1, 2],
        [5, 3],
      ],
    );
  });

  it('links files that are there inside the workspace, and pages', async () => {
    const found = await client.connection.sendRequest(DocumentLinkRequest.type, {
      textDocument: { uri: MAP },
    });
    assert.deepEqual(
      found?.map(({ target }) => target),
      ['file:///w/team/b.journey.yaml', 'https://example.org/spec', 'file:///w/notes.md'],
    );
  });

  it('finds maps, phases, steps, personas and touchpoints of the whole workspace by name', async () => {
    const symbols = async (query: string) =>
      ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [])
        .map(({ name, containerName }) => [name, containerName])
        .sort();
    assert.deepEqual(await symbols('kio'), [['Kiosk', 'Shared']]);
    assert.deepEqual(await symbols('Annaweb'), [['Anna Weber', 'Switching']]);
    assert.deepEqual(await symbols('seesan'), [['Sees an ad', 'Awareness']]);
    assert.deepEqual(await symbols('awarenes'), [['Awareness', 'Switching']]);
    assert.deepEqual(await symbols('far to'), [['Far too', undefined]]);
    assert.deepEqual(await symbols('zzz'), []);
  });
});
