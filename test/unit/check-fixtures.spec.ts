import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LEVELS } from '../../core/check/rules';
import { FIXES } from '../../server/features/fixes/table';
import {
  checkFixtures,
  documentOf,
  findingsOf,
  fixesOf,
  goldenOf,
  unmarked,
  type CheckFixture,
} from '../support/check-fixtures';

/** Set to write the golden files anew; look at what changed before it is committed. */
const WRITE = process.env.JOURNEY_WRITE_GOLDENS !== undefined;

const FIXTURES = checkFixtures();

/** `line code message` of all findings, lines counted from 1. */
function said(fixture: CheckFixture, source?: string): readonly Said[] {
  const document = documentOf(fixture, source);
  return findingsOf(document).map(({ code, severity, message, range }) => ({
    code,
    severity,
    message,
    line: document.text.positionAt(range.start).line,
  }));
}

interface Said {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
}

const shown = ({ line, code, message }: Said) => `${String(line + 1)} ${code} ${message}`;

/** An example may be loose in other ways, but it must not be broken. */
const isBroken = ({ code, severity }: Said) =>
  severity === 'error' || /^(?:yaml|schema)\/|^reference\/(?:unknown|duplicate)/.test(code);

/** The text after the fix that the fixture asks for. */
function fixed(fixture: CheckFixture): string {
  const { code, wants } = fixture;
  const { document, actions } = fixesOf(fixture);
  const title = wants.find((want) => want.code === code)?.fix ?? actions[0]?.title;
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `no fix “${title ?? ''}” among: ${actions.map((one) => one.title).join('; ')}`);
  return TextDocument.applyEdits(document.text, editsOf(action));
}

function editsOf({ edit }: CodeAction) {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return change!.edits.map((one) => ('newText' in one ? one : assert.fail('a snippet')));
}

describe('examples of the findings', () => {
  it('are there for every code: one that shows it, and a near miss', () => {
    for (const kind of ['bad', 'good'] as const) {
      const codes = FIXTURES.filter((fixture) => fixture.kind === kind).map(({ code }) => code);
      assert.deepEqual(codes.toSorted(), [...LEVELS.keys()].toSorted());
    }
  });

  for (const fixture of FIXTURES) {
    const { code, kind, wants } = fixture;
    it(`${kind === 'bad' ? 'show' : 'come near'} ${code}`, () => {
      assert.equal(
        wants.some((want) => want.code === code),
        kind === 'bad',
      );
      const findings = said(fixture);
      const matched = wants.map((want) =>
        findings.find(
          (one) => one.code === want.code && one.line === want.line && one.message.includes(want.excerpt),
        ),
      );
      const all = findings.map(shown).join('\n');
      for (const [index, want] of wants.entries())
        assert.ok(
          matched[index],
          `line ${String(want.line + 1)}: no ${want.code} “${want.excerpt}” in\n${all}`,
        );
      assert.equal(new Set(matched).size, wants.length, 'two marks for one finding');
      const surplus = findings.filter(
        (one) => (one.code === code || isBroken(one)) && !matched.includes(one),
      );
      assert.deepEqual(surplus.map(shown), []);
    });
  }

  for (const fixture of FIXTURES.filter(({ kind }) => kind === 'bad')) {
    const { code } = fixture;
    const { path, text: golden } = goldenOf(code);
    if (!Object.hasOwn(FIXES, code)) {
      it(`have no fixed form of ${code}, which has no fix`, () => assert.equal(golden, undefined));
      continue;
    }
    it(`are settled by the fix of ${code}`, () => {
      const after = fixed(fixture);
      if (WRITE) writeFileSync(path, after);
      else assert.equal(after, golden);
      const count = (found: readonly Said[], test: (one: Said) => boolean) => found.filter(test).length;
      const [before, now] = [said(fixture), said(fixture, after)];
      const mine = (one: Said) => one.code === code;
      assert.ok(count(now, mine) < count(before, mine), now.map(shown).join('\n'));
      assert.ok(count(now, isBroken) <= count(before, isBroken), now.map(shown).join('\n'));
    });
  }

  it('tell marks from other comments', () => {
    assert.deepEqual(
      unmarked('a: 1 # one\n# want x/y "above"\n# two\nb: 2  # want x/y "p" fix="q" # want x/z "r"\n'),
      {
        text: 'a: 1 # one\n# two\nb: 2\n',
        wants: [
          { code: 'x/y', excerpt: 'above', line: 1 },
          { code: 'x/y', excerpt: 'p', line: 2, fix: 'q' },
          { code: 'x/z', excerpt: 'r', line: 2 },
        ],
      },
    );
  });
});
