import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CodeAction } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FindingCode } from '../../core/check/finding';
import type { Surroundings } from '../../core/check/rule';
import { LEVELS } from '../../core/check/rules';
import { settle, type SettledFinding } from '../../core/check/settle';
import { checkJourneyFile, readJourneyFile } from '../../core/journey';
import { readVocabulary } from '../../core/model/read-definitions';
import { parse } from '../../core/syntax/parse';
import { localizer, type Localize } from '../../core/text';
import { diagnosticsOf } from '../../server/diagnostics';
import { codeActions } from '../../server/features/code-actions';
import type { JourneyDocument } from '../../server/features/document';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'test', 'fixtures', 'checks');

/** The day on which the fixtures are checked. */
export const FIXTURE_DAY = '2026-06-15';

/**
 * A small map that shows a finding (`<family>/<name>.bad.journey.yaml`) or a near miss in which the same
 * code is silent (`….good.journey.yaml`). What it expects stands in it, at the end of the line on which the
 * finding starts or alone on the line above:
 *
 *     emotion: 7 # want schema/range "takes numbers from -2 to 2" fix="Change to “2”"
 *
 * that is the code, a part of the message, and, where the golden file is not what the first fix gives, the
 * title of the fix. A catalog that applies lies beside as `<name>.catalog.yaml`.
 */
export interface CheckFixture {
  readonly code: FindingCode;
  readonly kind: 'bad' | 'good';
  /** From the root of the project. */
  readonly path: string;
  /** Without the marks: what is checked, and shown in the reference. */
  readonly text: string;
  readonly wants: readonly Want[];
  /** The text of the catalog that applies. */
  readonly catalog?: string;
}

export interface Want {
  readonly code: FindingCode;
  /** A part of the message. */
  readonly excerpt: string;
  /** Counts from 0, in the text without the marks. */
  readonly line: number;
  /** The title of the fix that gives the golden file. */
  readonly fix?: string;
}

const MARK = /# want (\S+) "([^"]*)"(?: fix="([^"]*)")?/g;

/** All of them, by code; the bad one before the good one. */
export function checkFixtures(): readonly CheckFixture[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const [, code, kind] = /^(.+)\.(bad|good)\.journey\.yaml$/.exec(file) ?? [];
      if (code === undefined || (kind !== 'bad' && kind !== 'good')) return [];
      const catalog = textOf(`${code}.catalog.yaml`);
      return [
        {
          code,
          kind,
          path: `test/fixtures/checks/${file}`,
          ...unmarked(textOf(file) ?? ''),
          ...(catalog === undefined ? {} : { catalog }),
        },
      ];
    });
}

/** The path of the golden file of a code, and its text where there is one. */
export function goldenOf(code: FindingCode): { readonly path: string; readonly text: string | undefined } {
  const file = `${code}.fixed.journey.yaml`;
  return { path: join(FOLDER, file), text: textOf(file) };
}

/** A text without its marks, and what they say. */
export function unmarked(marked: string): Pick<CheckFixture, 'text' | 'wants'> {
  const lines: string[] = [];
  const wants: Want[] = [];
  for (const line of marked.split('\n')) {
    const at = line.search(/(?:^|\s)\s*# want /);
    for (const [, code = '', excerpt = '', fix] of at === -1 ? [] : line.matchAll(MARK))
      wants.push({ code, excerpt, line: lines.length, ...(fix === undefined ? {} : { fix }) });
    const rest = at === -1 ? line : line.slice(0, at);
    if (at === -1 || rest.trim() !== '') lines.push(rest);
  }
  return { text: lines.join('\n'), wants };
}

/** What a fixture is checked with. */
export function surroundingsOf({ path, catalog }: Pick<CheckFixture, 'path' | 'catalog'>): Surroundings {
  const folder = dirname(join(ROOT, path));
  return {
    catalogs:
      catalog === undefined
        ? []
        : [{ uri: 'file:///journey.catalog.yaml', vocabulary: readVocabulary(parse(catalog).root) }],
    today: FIXTURE_DAY,
    fileExists: (named) => existsSync(join(folder, named)),
  };
}

/** The fixture, or another text in its place, as the server would hold it. */
export function documentOf(fixture: CheckFixture, source = fixture.text): JourneyDocument {
  const uri = `file:///${fixture.path}`;
  const text = TextDocument.create(uri, 'journey', 1, source);
  const file = readJourneyFile(source, 'map');
  return { uri, version: 1, text, file, checked: checkJourneyFile(file, surroundingsOf(fixture)) };
}

/** The findings as a person gets to see them. */
export function findingsOf(
  { file, checked }: JourneyDocument,
  localize: Localize = localizer(),
): readonly SettledFinding[] {
  const status = file.kind === 'map' ? file.map.status : 'review';
  return settle(checked.findings, file.tree, status, LEVELS, { rules: new Map() }, localize);
}

/** The quick fixes that a bad fixture's first finding of its code is offered. */
export function fixesOf(
  fixture: CheckFixture,
  language: 'en' | 'de' = 'en',
  localize: Localize = localizer(),
): { readonly document: JourneyDocument; readonly actions: readonly CodeAction[] } {
  const document = documentOf(fixture);
  const diagnostics = diagnosticsOf(document, { levels: new Map(), localize });
  const first = diagnostics.filter(({ code }) => code === fixture.code).slice(0, 1);
  const context = { localize, language, snippets: false, surroundings: surroundingsOf(fixture) };
  const actions = first.flatMap(({ range }) => codeActions(document, range, first, context));
  return { document, actions };
}

function textOf(file: string): string | undefined {
  const path = join(FOLDER, file);
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
