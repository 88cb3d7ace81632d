import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import type { FindingCode, Severity } from '../core/check/finding';
import type { Level } from '../core/check/rule';
import { LEVELS } from '../core/check/rules';
import { settle, type SettledFinding } from '../core/check/settle';
import type { SettingsFile } from '../core/check/settings-file';
import type { Localize } from '../core/text';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { JourneyDocument } from './features/document';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface DiagnosticOptions {
  readonly levels: ReadonlyMap<FindingCode, Level>;
  readonly localize: Localize;
  /** Where to read about a code, with `{code}` in the place of the code. */
  readonly reference?: string | undefined;
  /** Another extension tells of syntax and schema already: those families are left out. */
  readonly beside?: boolean;
}

/** The findings of a document as the protocol wants them. */
export function diagnosticsOf(
  { file, checked, text, uri }: JourneyDocument,
  { levels, localize, reference, beside = false }: DiagnosticOptions,
): Diagnostic[] {
  // A catalog has no status of its own.
  const status = file.kind === 'map' ? file.map.status : 'review';
  return settle(checked.findings, file.tree, status, LEVELS, { rules: levels }, localize)
    .filter(({ code }) => !beside || !/^(?:yaml|schema)\//.test(code))
    .map((finding) => ({
      ...diagnostic(finding, uri, text),
      ...(reference === undefined
        ? {}
        : { codeDescription: { href: reference.replace('{code}', encodeURIComponent(finding.code)) } }),
    }));
}

/** What is wrong in a settings file. */
export function settingsDiagnostics(
  { problems }: SettingsFile,
  text: TextDocument,
  localize: Localize,
): Diagnostic[] {
  return problems.map(({ range, message, values = {} }) => ({
    range: { start: text.positionAt(range.start), end: text.positionAt(range.end) },
    severity: DiagnosticSeverity.Warning,
    code: 'settings/invalid',
    source: 'journey',
    message: localize(message, values),
    ...(values['nearest'] ? { data: { nearest: values['nearest'] } } : {}),
  }));
}

function diagnostic(finding: SettledFinding, uri: string, text: TextDocument): Diagnostic {
  const range = ({ start, end }: SettledFinding['range']) => ({
    start: text.positionAt(start),
    end: text.positionAt(end),
  });
  return {
    range: range(finding.range),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: 'journey',
    message: finding.message,
    ...(finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(finding.related.length > 0
      ? {
          relatedInformation: finding.related.map((place) => ({
            location: { uri, range: range(place.range) },
            message: place.message,
          })),
        }
      : {}),
    ...(finding.data ? { data: finding.data } : {}),
  };
}
