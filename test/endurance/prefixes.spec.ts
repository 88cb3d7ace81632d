import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LEVELS } from '../../core/check/rules';
import { settle } from '../../core/check/settle';
import { checkJourneyFile, fileKind, readJourneyFile } from '../../core/journey';
import { localizer } from '../../core/text';
import { complete } from '../../server/features/completion';
import { examples, type TextFile } from '../support/examples';

/** How long the test goes on at most; `JOURNEY_TEST_SECONDS=3600` cuts at every single unit. */
const SECONDS = Number(process.env['JOURNEY_TEST_SECONDS'] ?? 30);
/** Every text is gone through this often, each time cut at other places: together at every UTF-16 unit. */
const ROUNDS = 61;

const surroundings = { catalogs: [], today: '2026-11-23' };
const localize = localizer();

/** Types a text from its start in steps of `ROUNDS` units, the first of them at `first`; gives the cuts. */
function* type({ path, text }: TextFile, first: number): Generator<void> {
  const kind = fileKind(path);
  let file = readJourneyFile('', kind);
  let checked = checkJourneyFile(file, surroundings);
  for (let end = first; end <= text.length; end += ROUNDS) {
    const prefix = text.slice(0, end);
    const where = `${path}, cut at ${String(end)}`;
    file = readJourneyFile(prefix, kind, file);
    checked = checkJourneyFile(file, surroundings, checked);
    for (const { code, range, message } of settle(
      checked.findings,
      file.tree,
      'published',
      LEVELS,
      { rules: new Map() },
      localize,
    )) {
      assert.ok(0 <= range.start && range.start <= range.end && range.end <= end, `${where}: ${code}`);
      assert.notEqual(message, '', where);
    }
    const document = TextDocument.create(`file:///${path}`, 'journey', end, prefix);
    const opened = { uri: document.uri, version: end, text: document, file, checked };
    const context = { localize, language: 'en', snippets: true, surroundings } as const;
    for (const item of complete(opened, document.positionAt(end), context)) {
      assert.ok(item.textEdit && 'range' in item.textEdit, `${where}: ${item.label}`);
      assert.ok(document.offsetAt(item.textEdit.range.end) <= end, `${where}: ${item.label}`);
    }
    yield;
  }
}

describe('half a text', function () {
  this.timeout((SECONDS + 60) * 1_000);

  it('of any example is checked, at places that are there, and completed', function () {
    const end = performance.now() + SECONDS * 1_000;
    const files = examples();
    assert.ok(files.length >= 5);
    let done = 0;
    rounds: for (let round = 0; round < ROUNDS; round++) {
      for (const file of files) {
        // Neighbouring rounds are far apart: a short run cuts everywhere, too, only less densely.
        const cuts = type(file, (round * 23) % ROUNDS);
        while (cuts.next().done !== true) {
          done++;
          if (performance.now() > end) break rounds;
        }
      }
    }
    const all = files.reduce((sum, { text }) => sum + text.length + 1, 0);
    assert.ok(done >= files.length);
    this.test!.title += ` (${String(done)} cuts of ${String(all)})`;
  });
});
