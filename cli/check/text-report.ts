import { styleText } from 'node:util';
import type { Severity } from '../../core/check/finding';
import type { Completeness } from '../../core/check/completeness';
import { printable } from '../terminal/printable';
import type { Terminal } from '../terminal/terminal';
import type { FileReport, ReportedFinding } from './check-file';
import { SEVERITIES } from './severity';

type Look = Pick<Terminal, 'colours' | 'localize'>;

const COLOURS = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;
/** English, keys of the text table; the columns below line up by the longest of them. */
const NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'information',
  hint: 'hint',
};

/** The report for people: each file with how complete it is and what was found, and a closing line. */
export function textReport(reports: readonly FileReport[], look: Look): string {
  return [...reports.map((report) => fileText(report, look)), summary(reports, look), ''].join('\n');
}

function fileText({ path, completeness, findings }: FileReport, look: Look): string {
  const head = paint('bold', printable(path), look);
  const lines = completeness ? completenessText(completeness, look) : [];
  return [head, ...lines, ...findingLines(findings, look), ''].join('\n');
}

function completenessText(completeness: Completeness, look: Look): readonly string[] {
  const { localize } = look;
  const { percent, persona, touchpoints, encounters, feelings, missing } = completeness;
  const figures = localize(
    '{percent} % complete: persona {persona}, touchpoints {touchpoints}, people and objects {encounters}, feelings {feelings}',
    { percent, persona, touchpoints, encounters, feelings },
  );
  const next = missing[0];
  return [
    paint('dim', `  ${figures}`, look),
    ...(next
      ? [
          paint(
            'dim',
            `  ${localize('Next: {what}', { what: printable(localize(next.message, next.values)) })}`,
            look,
          ),
        ]
      : []),
  ];
}

function findingLines(findings: readonly ReportedFinding[], look: Look): readonly string[] {
  const places = findings.map(
    ({ range }) => `${String(range.start.line + 1)}:${String(range.start.character + 1)}`,
  );
  const names = findings.map(({ severity }) => look.localize(NAMES[severity]));
  const placeWidth = Math.max(...places.map((place) => place.length), 0);
  const nameWidth = Math.max(...names.map((name) => name.length), 0);
  return findings.map(({ severity, code, message }, index) => {
    const place = paint('dim', (places[index] ?? '').padStart(placeWidth), look);
    const name = paint(COLOURS[severity], (names[index] ?? '').padEnd(nameWidth), look);
    return `  ${place}  ${name}  ${printable(message)}  ${paint('dim', code, look)}`;
  });
}

function summary(reports: readonly FileReport[], look: Look): string {
  const all = reports.flatMap(({ findings }) => findings);
  const { localize } = look;
  if (all.length === 0)
    return paint(
      'green',
      localize('Files checked: {files}. Nothing to report.', { files: reports.length }),
      look,
    );
  const counts = SEVERITIES.flatMap((severity) => {
    const count = all.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [`${paint(COLOURS[severity], localize(NAMES[severity]), look)} ${String(count)}`] : [];
  });
  return localize('Files checked: {files}. Findings: {counts}', {
    files: reports.length,
    counts: counts.join(', '),
  });
}

function paint(style: Parameters<typeof styleText>[0], text: string, { colours }: Look): string {
  return colours ? styleText(style, text) : text;
}
