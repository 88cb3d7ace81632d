import assert from 'node:assert/strict';
import {
  ConfigurationRequest,
  HoverRequest,
  PrepareRenameRequest,
  RegistrationRequest,
  RenameRequest,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { filesOf, inMemory, type TestClient } from '../support/lsp-client';

const MAP = 'file:///w/team/a.journey.yaml';
const OTHER = 'file:///w/team/b.journey.yaml';
const SHADOW = 'file:///w/team/c.journey.yaml';
const CATALOG = 'file:///w/team/journey.catalog.yaml';
const FILES: Record<string, string> = {
  [MAP]: `customerJourney: Switching # anna stays here
persona: "anna"
personas:
  anna: {name: anna}
  ben: {name: Ben}
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        touchpoint: ad # ad
        people: [clerk]
        next: [orders, 'later']
        emotion: [{persona: anna, score: 1}]
      - title: Orders
      - title: Later
        id: later
      - title: Later on
        channel: kiosk
`,
  [OTHER]:
    'customerJourney: Other\nphases:\n  - title: U\n    steps:\n      - title: L\n        touchpoint: "ad"\n        people: clerk\n',
  [SHADOW]:
    'customerJourney: Own\ntouchpoints: {ad: {name: Mine}}\nphases:\n  - title: U\n    steps:\n      - title: L\n        touchpoint: ad\n',
  [CATALOG]:
    'journeyCatalog: Shared\ntouchpoints:\n  ad: {name: Ad}\n  tv: {name: TV}\nchannels: {kiosk: {kind: physical}}\n',
};

/** The texts after an edit; edits of open files must be for the version that is open. */
function applied(
  files: Readonly<Record<string, string>>,
  edit: WorkspaceEdit | null,
): Record<string, string> {
  const result = { ...files };
  for (const change of edit?.documentChanges ?? []) {
    assert.ok(TextDocumentEdit.is(change));
    const { uri } = change.textDocument;
    const document = TextDocument.create(uri, 'journey', 1, result[uri]!);
    result[uri] = TextDocument.applyEdits(
      document,
      change.edits.filter((one) => 'newText' in one),
    );
  }
  return result;
}

function changedIn(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return Object.keys(before).filter((uri) => before[uri] !== after[uri]);
}

describe('rename', () => {
  let client: TestClient;
  before(async () => {
    client = await inMemory(filesOf(new Map(Object.entries(FILES))), {
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
    });
    client.open(MAP, FILES[MAP]!);
  });
  after(() => client.stop());
  const at = (text: string) => {
    const lines = FILES[MAP]!.slice(0, FILES[MAP]!.indexOf(text) + 1).split('\n');
    return {
      textDocument: { uri: MAP },
      position: { line: lines.length - 1, character: lines.at(-1)!.length },
    };
  };
  const rename = (place: string, newName: string) =>
    client.connection.sendRequest(RenameRequest.type, { ...at(place), newName });

  it('changes an id of the map where it is declared and used, in the quotes that are there', async () => {
    const after = applied(FILES, await rename('anna:', 'petra'));
    assert.deepEqual(changedIn(FILES, after), [MAP]);
    assert.equal(
      after[MAP],
      FILES[MAP]!.replace('"anna"', '"petra"')
        .replace('anna: {', 'petra: {')
        .replace('persona: anna', 'persona: petra'),
    );
  });

  it('changes an id of a catalog in every map that sees it, open or not, but not where another hides it', async () => {
    const edit = await rename('ad # ad', 'advert');
    const after = applied(FILES, edit);
    assert.deepEqual(changedIn(FILES, after), [MAP, OTHER, CATALOG]);
    assert.match(after[OTHER]!, /touchpoint: "advert"/);
    assert.match(after[MAP]!, /touchpoint: advert # ad/);
    assert.match(after[CATALOG]!, /\n {2}advert: \{name: Ad\}/);
    const versions = edit?.documentChanges?.map(
      (change) => 'textDocument' in change && change.textDocument.version,
    );
    assert.deepEqual(versions, [1, null, null]);
  });

  it('gives a step an id whose id was made of its title', async () => {
    const after = applied(FILES, await rename('orders', 'buys'));
    assert.equal(
      after[MAP],
      FILES[MAP]!.replace('[orders,', '[buys,').replace(
        '- title: Orders\n',
        '- title: Orders\n        id: buys\n',
      ),
    );
  });

  it('changes a text that nothing declares in every map that uses it', async () => {
    const after = applied(FILES, await rename('clerk', 'Shop assistant'));
    assert.deepEqual(changedIn(FILES, after), [MAP, OTHER]);
  });

  it('is refused with a reason', async () => {
    await assert.rejects(rename('anna:', 'ben'), /“ben” has a meaning already in a\.journey\.yaml/);
    await assert.rejects(rename('ad # ad', 'tv'), /“tv” has a meaning already in journey\.catalog\.yaml/);
    await assert.rejects(rename('anna:', 'two words'), /is no id/);
    await assert.rejects(rename('kiosk', 'phone'), /“phone” has a meaning already/);
    await assert.rejects(rename("later'", 'orders'), /has a meaning already/);
    await assert.rejects(rename("later'", 'later-on'), /has a meaning already/);
  });

  it('says beforehand what it would change', async () => {
    const prepare = (place: string) => client.connection.sendRequest(PrepareRenameRequest.type, at(place));
    assert.deepEqual(await prepare('anna"'), {
      range: { start: { line: 1, character: 9 }, end: { line: 1, character: 15 } },
      placeholder: 'anna',
    });
    assert.equal(await prepare('Switching'), null);
  });

  it('asked for before the settings are there waits for the whole workspace', async () => {
    const early = await inMemory(filesOf(new Map(Object.entries(FILES))), {
      capabilities: { workspace: { configuration: true, workspaceEdit: { documentChanges: true } } },
    });
    let give: (settings: readonly unknown[]) => void = () => undefined;
    const settings = new Promise<readonly unknown[]>((resolve) => (give = resolve));
    early.connection.onRequest(RegistrationRequest.type, () => undefined);
    early.connection.onRequest(ConfigurationRequest.type, () => settings as Promise<unknown[]>);
    early.open(CATALOG, FILES[CATALOG]!);
    const renamed = early.connection.sendRequest(RenameRequest.type, {
      textDocument: { uri: CATALOG },
      position: { line: 2, character: 2 },
      newName: 'advert',
    });
    // Whoever does not wait has answered by then.
    await early.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: CATALOG },
      position: { line: 2, character: 2 },
    });
    give([{}]);
    const after = applied(FILES, await renamed);
    assert.deepEqual(changedIn(FILES, after), [MAP, OTHER, CATALOG]);
    await early.stop();
  });
});
