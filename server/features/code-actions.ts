import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { absoluteRange } from '../../core/syntax/tree';
import type { FeatureContext, JourneyDocument } from './document';
import { requestFor, type Fix } from './fixes/fix';
import { FIXES } from './fixes/table';

/** Quick fixes for the findings of this document among the given diagnostics. */
export function codeActions(
  document: JourneyDocument,
  _range: Range,
  diagnostics: readonly Diagnostic[],
  context: FeatureContext,
): CodeAction[] {
  return diagnostics.flatMap((diagnostic): readonly CodeAction[] => {
    const { code, source } = diagnostic;
    if (source !== 'journey' || typeof code !== 'string' || !Object.hasOwn(FIXES, code)) return [];
    const data = dataOf(document, diagnostic);
    const fixes = data ? FIXES[code]?.(requestFor(document, context, diagnostic, data)) : undefined;
    return (fixes ?? [])
      .filter(({ edits }) => edits.length > 0)
      .map((fix) => codeAction(fix, document, diagnostic));
  });
}

/** What the rule left for fixes; clients that drop it get it from the finding at the same place. */
function dataOf(
  { file: { tree }, checked, text }: JourneyDocument,
  { data, code, range }: Diagnostic,
): Readonly<Record<string, unknown>> | undefined {
  if (typeof data === 'object' && data !== null) return data as Readonly<Record<string, unknown>>;
  const start = text.offsetAt(range.start);
  return checked.findings.find(
    (finding) => finding.code === code && absoluteRange(tree, finding.place).start === start,
  )?.data;
}

function codeAction(fix: Fix, { uri, version, text }: JourneyDocument, diagnostic: Diagnostic): CodeAction {
  const edits = fix.edits.map(({ start, end, newText }) => ({
    range: { start: text.positionAt(start), end: text.positionAt(end) },
    newText,
  }));
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
  };
}
