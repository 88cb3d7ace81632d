import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import type { Severity } from '../core/check/finding';
import { LEVELS } from '../core/check/rules';
import { settle, type SettledFinding } from '../core/check/settle';
import type { Session } from './session';
import type { JourneyDocument } from './features/document';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of a document as the protocol wants them. */
export function diagnosticsOf(document: JourneyDocument, session: Session): Diagnostic[] {
  const { file, checked, text } = document;
  // A catalog has no status of its own.
  const status = file.kind === 'map' ? file.map.status : 'review';
  const settings = { rules: session.levels };
  return settle(checked.findings, file.tree, status, LEVELS, settings, session.localize).map((finding) =>
    diagnostic(finding, document.uri, text),
  );
}

function diagnostic(finding: SettledFinding, uri: string, text: JourneyDocument['text']): Diagnostic {
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
