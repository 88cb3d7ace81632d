import { plainJson } from '../../core/plain-json';
import type { FileReport } from './check-file';

/** The report for programs: one JSON document, in the form that other tools rely on. */
export function jsonReport(reports: readonly FileReport[]): string {
  const maps = reports.map(({ path, completeness, findings }) => {
    const { percent, persona, touchpoints, encounters, feelings } = completeness ?? {};
    return {
      path,
      ...(completeness ? { completeness: { percent, persona, touchpoints, encounters, feelings } } : {}),
      findings: findings.map(({ code, severity, message, range }) => ({ code, severity, message, range })),
    };
  });
  return `${plainJson({ version: 1, maps })}\n`;
}
