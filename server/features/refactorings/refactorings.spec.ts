import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LEVELS } from '../../../core/check/rules';
import { settle } from '../../../core/check/settle';
import { settled } from '../../../test/fixtures/checks/findings';
import { examples, fixtures } from '../../../test/support/examples';
import { fileKind, readJourneyFile } from '../../../core/journey';
import { localizer } from '../../../core/text';
import type { JourneyDocument } from '../document';
import { applied, CURSOR, open, type SpecOptions } from '../for-specs';
import { indexFile } from '../workspace/index-file';
import type { WorkspaceFiles } from '../workspace/workspace-files';
import { extractions, refactorings } from './index';

/** The findings as a client gets them. */
function findingsOf({ file, checked, text }: JourneyDocument): readonly Diagnostic[] {
  const status = file.kind === 'map' ? file.map.status : 'review';
  const settings = { rules: new Map() };
  return settle(checked.findings, file.tree, status, LEVELS, settings, localizer()).map(
    ({ code, message, data, range: { start, end } }) => ({
      range: { start: text.positionAt(start), end: text.positionAt(end) },
      source: 'journey',
      code,
      message,
      ...(data ? { data } : {}),
    }),
  );
}

function offered(marked: string, options: SpecOptions = {}) {
  const { document, position, context } = open(marked, options);
  const range = { start: position, end: position };
  const findings = findingsOf(document);
  return { document, actions: refactorings(document, range, context, findings) };
}

function after(marked: string, title: RegExp, options: SpecOptions = {}): string {
  const { document, actions } = offered(marked, options);
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action, `not among: ${actions.map((one) => one.title).join('; ')}`);
  return applied(document, editsIn(action, document.uri));
}

/** The edits of an action in one file. */
function editsIn({ edit }: CodeAction, uri: string) {
  const changes = (edit?.documentChanges ?? []).filter((change) => 'textDocument' in change);
  const mine = changes.find(({ textDocument }) => textDocument.uri === uri) as TextDocumentEdit | undefined;
  return (mine?.edits ?? []).map((one) => ('newText' in one ? one : assert.fail('a snippet')));
}

const STEP = `customerJourney: A
phases:
  - title: One
    steps:
      - channel: phone
        title: Calls
        emotion: -1
        pains:
          - Waits too long
`;

describe('refactorings', () => {
  it('sort the keys of the step at the cursor', () => {
    assert.equal(
      after(STEP.replace('Calls', 'Ca▮lls'), /^Sort the keys of the step$/),
      STEP.replace('channel: phone\n        title: Calls', 'title: Calls\n        channel: phone'),
    );
  });

  it('write an emotion with keys and back', () => {
    const long = STEP.replace('-1', '{score: -1}');
    assert.equal(after(STEP.replace('emotion', 'emo▮tion'), /with keys/), long);
    assert.equal(after(long.replace('score', 'sco▮re'), /alone/), STEP);
  });

  it('create an opportunity for a pain of a draft', () => {
    assert.equal(
      after(STEP.replace('Waits', 'Wai▮ts'), /opportunity/),
      STEP.replace(
        'phases:',
        'opportunities:\n  waits-too-long:\n    title: Waits too long\n    addresses:\n      - calls\nphases:',
      ),
    );
    const inReview = STEP.replace('phases:', 'status: review\nphases:').replace('Waits', 'Wai▮ts');
    assert.ok(!offered(inReview).actions.some(({ title }) => /opportunity/.test(title)));
  });

  it('correct all slips that have one correction', () => {
    const text = `customerJourney: A
status: drafd
gaol: B
phases:
  - title: One
    steps:
      - title: Calls
        chanel: phone
        # journey-ignore schema/unknown-key
        emotoin: 1
        effort: 9
      - title: Writes
        intent: by
`;
    const { document, actions } = offered(text);
    const all = actions.find(({ kind }) => kind === 'source.fixAll.journey');
    assert.equal(all?.title, 'Correct all slips (4)');
    assert.equal(
      applied(document, editsIn(all!, document.uri)),
      text
        .replace('drafd', 'draft')
        .replace('gaol', 'goal')
        .replace('chanel', 'channel')
        .replace('intent: by', 'intent: buy'),
    );
  });

  it('do not rename a key to one that is there, or to one whose value would be wrong', () => {
    for (const line of ['titel: B', 'emotoin: bad'])
      assert.ok(
        !offered(STEP.replace('emotion: -1', line)).actions.some(({ kind }) => /fixAll/.test(kind ?? '')),
      );
  });

  it('offer nothing while the YAML is broken', () => {
    assert.deepEqual(offered(`▮${STEP}tags: [\n`).actions, []);
  });

  it('leave every other byte of any example and fixture as it was, and bring no new error', () => {
    const tried = [...examples(), ...fixtures()].map(({ path, text }) =>
      proveHarmless(text, path, () => true),
    );
    assert.ok(tried.reduce((sum, count) => sum + count, 0) > 20, tried.join());
  });

  it('do so while a map is being written, too', () => {
    const cut = fc.record({
      example: fc.constantFrom(...examples()),
      lines: fc.array(fc.nat(900), { minLength: 1, maxLength: 8 }),
      every: fc.integer({ min: 20, max: 40 }),
    });
    fc.assert(
      fc.property(cut, ({ example: { path, text }, lines, every }) => {
        const all = text.split('\n');
        const left = all.filter((_, index) => !lines.includes(index % all.length)).join('\n');
        proveHarmless(left, path, (line) => line % every === 0);
      }),
      { seed: 77, numRuns: 15 },
    );
  });
});

/** Tries what is offered on some lines of a text; gives how much that was. */
function proveHarmless(text: string, path: string, isTried: (line: number) => boolean): number {
  const errors = (source: string) =>
    settled(source, { kind: fileKind(path) }).filter(({ severity }) => severity === 'error').length;
  const before = errors(text);
  const { document, context } = open(text, { uri: `file:///${path}` });
  const findings = findingsOf(document);
  const seen = new Set<string>();
  for (let line = 0; line < document.text.lineCount; line++) {
    if (!isTried(line)) continue;
    const end = document.text.positionAt(document.text.offsetAt({ line: line + 1, character: 0 }) - 1);
    for (const action of refactorings(document, { start: end, end }, context, findings)) {
      const key = JSON.stringify(action.edit);
      if (seen.has(key)) continue;
      seen.add(key);
      const result = applied(document, editsIn(action, document.uri));
      const where = `${path}:${String(line + 1)}: ${action.title}`;
      assert.ok(errors(result) <= before, where);
      if (action.kind?.startsWith('source') !== true)
        assert.deepEqual(words(result), [...words(text), ...added(action, document.uri)].sort(), where);
    }
  }
  return seen.size;
}

/** What is written in a text but for white space and braces, whatever its order. */
function words(text: string): readonly string[] {
  return (text.match(/[^\s{},:]+/g) ?? []).filter((word) => word !== 'score' && word !== '-').sort();
}

/** Words that an action writes for the first time: those of a new opportunity. */
function added({ title, edit }: CodeAction, uri: string): readonly string[] {
  if (!/opportunity/.test(title)) return [];
  return editsIn({ title, edit }, uri).flatMap(({ newText }) => words(newText));
}

describe('extracting a definition', () => {
  const CATALOG = 'file:///maps/journey.catalog.yaml';
  const MAP = 'file:///maps/a/one.journey.yaml';
  const MAP_TEXT = `customerJourney: A
persona: anna
personas:
  # the first
  an▮na: {name: Anna}
phases: []
`;
  const CATALOG_TEXT = 'journeyCatalog: C\nsystems:\n  crm: {name: CRM}\n';

  async function moved(marked: string, others: Readonly<Record<string, string>>, known = true) {
    const { [CATALOG]: catalog } = others;
    const { document, position, context } = open(marked, {
      uri: MAP,
      ...(catalog === undefined ? {} : { catalogs: [catalog] }),
    });
    const catalogs = context.surroundings.catalogs.map((one) => ({ ...one, uri: CATALOG }));
    const files = workspace({ ...others, [MAP]: document.text.getText() });
    const surroundings = { ...context.surroundings, catalogs: known ? catalogs : [] };
    const range = { start: position, end: position };
    const [action] = await extractions(document, range, { ...context, surroundings }, { files });
    return action && { action, document };
  }

  it('moves it to the nearest catalog, with its comments', async () => {
    const result = await moved(MAP_TEXT, { [CATALOG]: CATALOG_TEXT });
    assert.ok(result);
    const { action, document } = result;
    assert.equal(action.title, 'Move “anna” to the catalog');
    assert.equal(applied(document, editsIn(action, MAP)), 'customerJourney: A\npersona: anna\nphases: []\n');
    const catalog = TextDocument.create(CATALOG, 'journey', 1, CATALOG_TEXT);
    assert.equal(
      TextDocument.applyEdits(catalog, editsIn(action, CATALOG)),
      `${CATALOG_TEXT}personas:\n  # the first\n  anna: {name: Anna}\n`,
    );
  });

  it('makes a catalog beside the map where there is none', async () => {
    const result = await moved(MAP_TEXT, {});
    assert.ok(result);
    const uri = 'file:///maps/a/journey.catalog.yaml';
    assert.deepEqual(result.action.edit?.documentChanges?.[0], { kind: 'create', uri });
    assert.equal(
      editsIn(result.action, uri)[0]?.newText,
      'journeyCatalog: a\n\npersonas:\n  # the first\n  anna: {name: Anna}\n',
    );
  });

  it('stays where another map would come to mean something else', async () => {
    const other = (text: string) =>
      moved(MAP_TEXT, { [CATALOG]: CATALOG_TEXT, 'file:///maps/b.journey.yaml': text });
    assert.equal(await other('persona: anna\n'), undefined);
    assert.ok(await other('persona: ben\n'));
    assert.ok(await other('persona: anna\npersonas:\n  anna: {name: Another}\n'));
    const outside = { 'file:///elsewhere/b.journey.yaml': 'persona: anna\n' };
    assert.ok(await moved(MAP_TEXT, { [CATALOG]: CATALOG_TEXT, ...outside }));
  });

  it('stays where it would close a vocabulary that others use freely', async () => {
    const text = 'customerJourney: A\nsystems:\n  er▮p: {name: ERP}\nphases: []\n';
    const free = 'phases:\n  - steps:\n      - backstage: {system: SAP}\n';
    const others = { 'file:///maps/b.journey.yaml': free };
    assert.equal(await moved(text, { [CATALOG]: 'journeyCatalog: C\n', ...others }), undefined);
    assert.ok(await moved(text, { [CATALOG]: CATALOG_TEXT, ...others }));
  });

  it('stays where it leans on the map, where the catalog has the id, and where the catalog is broken', async () => {
    const leaning = `${MAP_TEXT.replace('name: Anna', 'name: Anna, evidence: poll')}evidence:\n  poll: {method: survey}\n`;
    assert.equal(await moved(leaning, { [CATALOG]: CATALOG_TEXT }), undefined);
    const path = MAP_TEXT.replace('name: Anna', 'name: Anna, image: anna.png');
    assert.equal(await moved(path, { [CATALOG]: CATALOG_TEXT }), undefined);
    assert.ok(await moved(path, {}));
    assert.equal(
      await moved(MAP_TEXT, { [CATALOG]: `${CATALOG_TEXT}personas:\n  anna: {name: B}\n` }),
      undefined,
    );
    assert.equal(await moved(MAP_TEXT, { [CATALOG]: `${CATALOG_TEXT}tags: [\n` }), undefined);
  });

  it('brings no new error, for every definition of the examples and fixtures', async () => {
    for (const { path, text } of [...examples(), ...fixtures()]) {
      if (fileKind(path) !== 'map') continue;
      const uri = `file:///${path}`;
      const errors = (source: string, catalogs: readonly string[]) =>
        settled(source, { catalogs }).filter(({ severity }) => severity === 'error').length;
      const { document, context } = open(text, { uri });
      const files = workspace({ [uri]: text });
      for (const { node } of document.checked.references.definitions) {
        const start = document.text.positionAt((document.file.tree.starts.get(node.piece) ?? 0) + node.start);
        const [action] = await extractions(document, { start, end: start }, context, { files });
        if (!action) continue;
        const catalog = uri.replace(/[^/]*$/, 'journey.catalog.yaml');
        const written = editsIn(action, catalog)[0]?.newText ?? '';
        // A mistake in the definition moves with it.
        const moved = settled(written, { kind: 'catalog' }).filter(({ severity }) => severity === 'error');
        const left = errors(applied(document, editsIn(action, uri)), [written]);
        assert.ok(moved.length + left <= errors(text, []), `${path}: ${action.title}`);
      }
    }
  });

  /** Files by URI; a catalog applies to the files of its folder and below. */
  function workspace(texts: Readonly<Record<string, string>>): WorkspaceFiles {
    const read = (uri: string) => {
      const source = texts[uri];
      if (source === undefined) return undefined;
      const text = TextDocument.create(uri, 'journey', 1, source.replace(CURSOR, ''));
      const file = readJourneyFile(text.getText(), fileKind(uri));
      return { uri, version: 1, text, file };
    };
    const get = (uri: string) => {
      const found = read(uri);
      return found && indexFile(uri, found.file, found.text);
    };
    return {
      all: () => Object.keys(texts).flatMap((uri) => get(uri) ?? []),
      get,
      catalogsOf: (uri) =>
        Object.keys(texts)
          .filter((one) => fileKind(one) === 'catalog' && uri.startsWith(one.replace(/[^/]*$/, '')))
          .sort((a, b) => b.length - a.length)
          .flatMap((one) => get(one) ?? []),
      read: (uri) => Promise.resolve(read(uri)),
      target: () => Promise.resolve(undefined),
      folder: () => Promise.resolve(undefined),
    };
  }
});
