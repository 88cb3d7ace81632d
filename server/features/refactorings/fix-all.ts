import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import { applyEdits, type TextEdit } from '../../../core/edit/text-edit';
import { checkJourneyFile, readJourneyFile, type CheckedFile } from '../../../core/journey';
import { keyText } from '../../../core/syntax/access';
import type { FeatureContext, JourneyDocument } from '../document';
import { mapsAround, requestFor, text, type FixRequest } from '../fixes/fix';
import { correctValue, renameKey } from '../fixes/schema-fixes';
import { editing } from './action';

/** Slips with one obvious correction. A number out of its range is none: who knows what was meant. */
const MECHANICAL: Readonly<Record<string, typeof renameKey>> = {
  'schema/unknown-key': renameIfFree,
  'schema/value': correctWord,
  'schema/type': correctWord,
  'schema/format': correctWord,
  'expectation/aspect': correctWord,
};

/** All slips of the file with one obvious correction are corrected, as far as none brings a new error. */
export function fixAll(
  document: JourneyDocument,
  context: FeatureContext,
  findings: readonly Diagnostic[],
): readonly CodeAction[] {
  const corrections = findings.flatMap((finding): readonly (readonly TextEdit[])[] => {
    const { code, data } = finding;
    if (typeof code !== 'string' || !Object.hasOwn(MECHANICAL, code)) return [];
    if (typeof data !== 'object' || data === null) return [];
    const request = requestFor(document, context, finding, data as Readonly<Record<string, unknown>>);
    const edits = MECHANICAL[code]?.(request).find(({ preferred }) => preferred)?.edits ?? [];
    return edits.length === 0 ? [] : [edits];
  });
  const safe = corrections.length === 0 ? [] : withoutNewErrors(document, context, corrections);
  return editing(
    document,
    `${CodeActionKind.SourceFixAll}.journey`,
    context.localize('Correct all slips ({count})', { count: safe.length }),
    safe.flat(),
  );
}

/** All of them where they do no harm together, else those that do none on their own. */
function withoutNewErrors(
  document: JourneyDocument,
  { surroundings }: FeatureContext,
  corrections: readonly (readonly TextEdit[])[],
): readonly (readonly TextEdit[])[] {
  const { file, checked } = document;
  const errors = (all: CheckedFile) =>
    all.findings.filter(({ code }) => /^(?:yaml|schema)\/|^reference\/(?:unknown|duplicate)/.test(code))
      .length;
  const harmless = (edits: readonly TextEdit[]) => {
    const changed = readJourneyFile(applyEdits(file.tree.text, edits), file.kind, file);
    return errors(checkJourneyFile(changed, surroundings, checked)) < errors(checked);
  };
  if (harmless(corrections.flat())) return corrections;
  return corrections.filter(harmless);
}

/** A key that stands there already cannot come twice. */
function renameIfFree(request: FixRequest) {
  const nearest = text(request, 'nearest');
  const taken = request.at && mapsAround(request.at)[0]?.node.pairs.some((pair) => keyText(pair) === nearest);
  return taken ? [] : renameKey(request);
}

function correctWord(request: FixRequest) {
  const nearest = text(request, 'nearest') ?? '';
  return /^-?\d+(?:\.\d+)?$/.test(nearest) ? [] : correctValue(request);
}
