import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocumentEdit, type Position } from 'vscode-languageserver-types';
import { checkJourneyFile, fileKind, readJourneyFile } from '../../core/journey';
import { examples, fixtures } from '../../test/support/examples';
import { filesOf } from '../../test/support/lsp-client';
import { createFileIndex } from '../workspace/file-index';
import { open } from './for-specs';
import { rename } from './rename';

type Texts = Readonly<Record<string, string>>;

function indexOf(texts: Texts) {
  const nothingOpen = {
    get: () => undefined,
    all: () => [],
    file: () => {
      throw new Error('nothing is open');
    },
  };
  const index = createFileIndex(filesOf(new Map(Object.entries(texts))), () => ['file:///w'], nothingOpen);
  for (const [uri, text] of Object.entries(texts)) index.put(uri, text);
  return index;
}

/** The texts afterwards, or the reason why not. */
async function renamed(texts: Texts, uri: string, position: Position, name: string): Promise<Texts | string> {
  const { document, context } = open(texts[uri]!, { uri });
  const edit = await rename(document, position, name, indexOf(texts), context);
  // Where an id or any text may stand, a text is no id.
  if (!edit) return 'No id stands here';
  if ('refused' in edit) return edit.refused;
  const result = { ...texts };
  for (const change of edit.documentChanges ?? []) {
    assert.ok(TextDocumentEdit.is(change));
    const before = TextDocument.create(
      change.textDocument.uri,
      'journey',
      1,
      result[change.textDocument.uri]!,
    );
    const edits = change.edits.filter((one) => 'newText' in one);
    result[change.textDocument.uri] = TextDocument.applyEdits(before, edits);
  }
  return result;
}

/** Codes of the findings in every file, with the catalogs that it sees. */
function findings(texts: Texts): readonly string[] {
  const catalogs = Object.entries(texts).flatMap(([uri, text]) => {
    const file = readJourneyFile(text, fileKind(uri));
    return file.kind === 'catalog' ? [{ uri, vocabulary: file.vocabulary }] : [];
  });
  return Object.entries(texts).flatMap(([uri, text]) => {
    const seen = catalogs.filter((one) => one.uri !== uri && uri.startsWith(one.uri.replace(/[^/]+$/, '')));
    const around = { catalogs: seen, today: '2026-11-23' };
    return checkJourneyFile(readJourneyFile(text, fileKind(uri)), around).findings.map(({ code }) => code);
  });
}

interface Named {
  readonly uri: string;
  readonly id: string;
  readonly position: Position;
}

/** Every place that names something. */
function namesIn(texts: Texts): readonly Named[] {
  return [...indexOf(texts).all()].flatMap(({ uri, names: all }) =>
    all.filter(({ role }) => role !== 'implied').map(({ id, range }) => ({ uri, id, position: range.start })),
  );
}

/** Renames there and back; whether that restored the files, which it does unless an id was written down. */
async function provesHarmless(
  texts: Texts,
  { uri, id, position }: Named,
  before = findings(texts),
): Promise<boolean> {
  const place = `${uri} ${id} in line ${String(position.line + 1)}`;
  const there = await renamed(texts, uri, position, 'renamed-for-now');
  if (typeof there === 'string') {
    assert.match(there, /keeps its name|Nothing declares|would change|No id stands/, place);
    return false;
  }
  assert.notDeepEqual(there, texts, place);
  assert.deepEqual(findings(there), before, place);
  // A step whose id was made of its title keeps the one that was written down.
  const written = Object.entries(there).some(
    ([at, text]) => text.split('\n').length > texts[at]!.split('\n').length,
  );
  if (written) return false;
  assert.deepEqual(await renamed(there, uri, position, id), texts, place);
  return true;
}

describe('rename', () => {
  it('there and back restores every byte of the examples, and brings no new finding', async function () {
    this.timeout(60_000);
    const texts: Texts = Object.fromEntries(examples().map(({ path, text }) => [`file:///w/${path}`, text]));
    const before = findings(texts);
    let restored = 0;
    for (const named of fc.sample(fc.constantFrom(...namesIn(texts)), { seed: 7, numRuns: 40 }))
      if (await provesHarmless(texts, named, before)) restored++;
    assert.ok(restored > 15, `only ${String(restored)} were restored`);
  });

  it('does so in any fixture of the checks', async function () {
    this.timeout(60_000);
    const all = fixtures().flatMap(({ path, text }) => {
      const texts = { [`file:///w/${path}`]: text };
      return namesIn(texts).map((named) => ({ texts, named }));
    });
    let restored = 0;
    for (const { texts, named } of fc.sample(fc.constantFrom(...all), { seed: 8, numRuns: 200 }))
      if (await provesHarmless(texts, named)) restored++;
    assert.ok(restored > 80, `only ${String(restored)} were restored`);
  });
});
