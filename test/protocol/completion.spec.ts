import assert from 'node:assert/strict';
import { CompletionRequest, type CompletionItem } from 'vscode-languageserver-protocol/node';
import { filesOf, inMemory, type TestClient } from '../support/lsp-client';

const MAP = 'file:///w/maps/phone/a.journey.yaml';
const FILES: Readonly<Record<string, string>> = {
  [MAP]: '',
  'file:///w/maps/phone/b.journey.yaml': 'customerJourney: As it is\n',
  'file:///w/maps/shop/c%20d.journey.yaml': 'customerJourney: In the shop\n',
  'file:///w/maps/phone/pictures/anna.png': '',
  'file:///w/maps/phone/pictures/notes.md': '',
  'file:///w/maps/phone/node_modules/x.md': '',
  'file:///w/maps/phone/.hidden/x.md': '',
  'file:///w/specs/tariff.md': '',
  'file:///secret/passwords.md': '',
};

describe('completion of paths', () => {
  let client: TestClient;
  before(async () => {
    client = await inMemory(filesOf(new Map(Object.entries(FILES))));
    client.open(MAP, '');
  });
  after(() => client.stop());

  /** The items at the mark, for the text with it. */
  const at = async (marked: string): Promise<readonly CompletionItem[]> => {
    const text = marked.replace('▮', '');
    client.change(MAP, text);
    const before = marked.slice(0, marked.indexOf('▮')).split('\n');
    const found = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: MAP },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    });
    return Array.isArray(found) ? found : (found?.items ?? []);
  };
  const labels = async (marked: string) => (await at(marked)).map(({ label }) => label);
  const written = async (marked: string, label: string) =>
    (await at(marked)).find((item) => item.label === label)?.textEdit?.newText;

  it('goes folder by folder, no further up than the workspace', async () => {
    assert.deepEqual(await labels('specs: ▮'), ['b.journey.yaml', 'pictures/', '../']);
    assert.deepEqual(await labels('specs: [../▮]'), ['phone/', 'shop/', '../']);
    assert.deepEqual(await labels('specs:\n  - ../../▮'), ['maps/', 'specs/']);
    assert.deepEqual(await labels('specs: ../../specs/t▮'), ['tariff.md']);
    assert.equal(await written('specs: ../../specs/t▮', 'tariff.md'), '../../specs/tariff.md');
  });
  it('shows nothing outside of the workspace', async () => {
    for (const path of ['../../../', '../../../secret/', '/', 'file:///secret/', '//host/share/', 'https://'])
      assert.deepEqual(await labels(`specs: ${path}▮`), [], path);
  });
  it('offers pictures for a picture', async () => {
    assert.deepEqual(await labels('personas:\n  a:\n    image: pictures/▮'), ['anna.png']);
  });
  it('offers the other maps for the one that a map starts from, quoted where they need it', async () => {
    const found = await at('basedOn: ▮');
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      [
        ['b.journey.yaml', 'As it is'],
        ['../shop/c d.journey.yaml', 'In the shop'],
      ],
    );
    assert.equal(await written('{basedOn: "▮"}', '../shop/c d.journey.yaml'), '../shop/c d.journey.yaml');
  });
  it('answers for the text that it was asked about though more is typed meanwhile', async () => {
    const disk = filesOf(new Map(Object.entries(FILES)));
    const state: { look?: () => void; type?: () => void } = {};
    const looked = new Promise<void>((resolve) => (state.look = resolve));
    const typed = new Promise<void>((resolve) => (state.type = resolve));
    const slow = await inMemory({
      ...disk,
      entries: async (folder) => {
        state.look?.();
        await typed;
        return disk.entries(folder);
      },
    });
    slow.open(MAP, 'specs: p\n');
    const asked = slow.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: MAP },
      position: { line: 0, character: 8 },
    });
    await looked;
    slow.change(MAP, 'tags: a\nspecs: pic\n');
    await slow.findings(MAP);
    state.type?.();
    const found = (await asked) as CompletionItem[];
    const pictures = found.find(({ label }) => label === 'pictures/');
    assert.deepEqual(pictures?.textEdit && 'range' in pictures.textEdit && pictures.textEdit.range, {
      start: { line: 0, character: 7 },
      end: { line: 0, character: 8 },
    });
    await slow.stop();
  });
  it('offers files for a source only once a path is begun', async () => {
    const source = (text: string) => labels(`evidence:\n  a: {method: survey, source: ${text}▮}`);
    assert.deepEqual(await source('Survey '), []);
    assert.ok((await source('./')).includes('pictures/'));
  });
});
