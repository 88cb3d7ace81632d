import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { commentsIn } from '../../core/edit/format/same-content';
import { localizer } from '../../core/text';
import { examples, fixtures, type TextFile } from '../../test/support/examples';
import { diagnosticsOf } from '../diagnostics';
import { codeActions } from './code-actions';
import { FIXES } from './fixes/table';
import { applied, open, type Opened } from './for-specs';

const SEED = 20260615;
const TRIES = 500;
const OPTIONS = { levels: new Map(), localize: localizer() };

interface Offer {
  readonly file: TextFile;
  readonly opened: Opened;
  readonly finding: Diagnostic;
  readonly action: CodeAction;
}

/** Every fix of every finding of a file. */
function offersIn(file: TextFile): readonly Offer[] {
  const opened = open(file.text, { uri: `file:///${file.path}` });
  return diagnosticsOf(opened.document, OPTIONS).flatMap((finding) =>
    codeActions(opened.document, finding.range, [finding], opened.context).map((action) => ({
      file,
      opened,
      finding,
      action,
    })),
  );
}

/** A published map is asked everything; with CRLF an edit has to keep the line ends. */
function forms({ path, text }: TextFile): readonly TextFile[] {
  const strict = text.replace(/^status: .*$/m, 'status: published');
  return [
    { path, text },
    { path: `${path} (published, CRLF)`, text: strict.replaceAll(/\r?\n/g, '\r\n') },
  ];
}

function editsOf({ edit }: CodeAction): readonly TextEdit[] {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return change!.edits.map((one) => ('newText' in one ? one : assert.fail('a snippet')));
}

/** Findings that say that a text is broken. */
function broken(text: string, uri: string): number {
  return diagnosticsOf(open(text, { uri }).document, OPTIONS).filter(
    ({ code, severity }) => severity === 1 || /^(?:yaml|schema)\/|^reference\/unknown/.test(String(code)),
  ).length;
}

describe('any quick fix, on any example and fixture', () => {
  const offers = new Map<string, Offer[]>();
  for (const offer of [...examples(), ...fixtures()].flatMap(forms).flatMap(offersIn)) {
    const code = String(offer.finding.code);
    const ofCode = offers.get(code);
    if (ofCode) ofCode.push(offer);
    else offers.set(code, [offer]);
  }

  it('keeps the comments, the line ends and every line it does not touch, and brings no new error', function () {
    this.timeout(60_000);
    const tried = new Set<string>();
    // Codes have equal chances, however many findings they have.
    fc.assert(
      fc.property(fc.constantFrom(...offers.keys()), fc.nat(), (code, number) => {
        const ofCode = offers.get(code)!;
        const { opened, file, finding, action } = ofCode[number % ofCode.length]!;
        const { document } = opened;
        tried.add(code);
        const edits = editsOf(action);
        const after = applied(document, edits);
        const where = `${file.path}:${String(finding.range.start.line + 1)}: ${action.title}`;
        assert.notEqual(after, file.text, where);
        assert.ok(broken(after, document.uri) <= broken(file.text, document.uri), where);
        if (finding.code !== 'reference/unused')
          assert.deepEqual(commentsIn(after), commentsIn(file.text), where);
        if (file.text.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/, where);
        const touched = new Set(
          edits.flatMap(({ range: { start, end } }) =>
            Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index),
          ),
        );
        const kept = file.text.split('\n').filter((_, line) => !touched.has(line));
        assert.deepEqual(withoutNew(after.split('\n'), kept), kept, where);
      }),
      { seed: SEED, numRuns: TRIES },
    );
    assert.deepEqual([...tried].sort(), Object.keys(FIXES).sort());
  });
});

/** The first lines that follow each other as those that were kept do. */
function withoutNew(lines: readonly string[], kept: readonly string[]): readonly string[] {
  let next = 0;
  return lines.filter((line) => {
    if (line !== kept[next]) return false;
    next++;
    return true;
  });
}
