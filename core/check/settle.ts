import type { Localize } from '../text';
import type { Status } from '../model/journey-map';
import { absoluteRange, type OffsetRange, type SyntaxTree } from '../syntax/tree';
import type { Finding, FindingCode, FindingData, Severity } from './finding';
import { ignoredBy } from './ignore';
import type { Level, Levels } from './rule';

/** A finding as a person gets to see it. */
export interface SettledFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly range: OffsetRange;
  readonly message: string;
  readonly related: readonly { readonly range: OffsetRange; readonly message: string }[];
  readonly unnecessary: boolean;
  readonly data?: FindingData;
}

export interface Settings {
  /** Level of a code whatever the status, from the user's settings; nearest first. */
  readonly rules: ReadonlyMap<FindingCode, Level>;
}

/**
 * Gives findings their severity, text and place, and drops those that are switched off: by the status of
 * the map, by settings, or by a `# journey-ignore` comment. The result is in the order of the text.
 */
export function settle(
  findings: readonly Finding[],
  tree: SyntaxTree,
  status: Status,
  levels: ReadonlyMap<FindingCode, Levels>,
  settings: Settings,
  localize: Localize,
): readonly SettledFinding[] {
  const ignored = ignoredBy(tree.text);
  return findings
    .flatMap((finding): readonly SettledFinding[] => {
      const severity =
        settings.rules.get(finding.code) ?? finding.severity ?? levels.get(finding.code)?.[status] ?? 'error';
      if (severity === 'off') return [];
      const range = absoluteRange(tree, finding.place);
      if (ignored(finding.code, range.start)) return [];
      return [
        {
          code: finding.code,
          severity,
          range,
          message: localize(finding.message, finding.values),
          related: (finding.related ?? []).map(({ place, message, values }) => ({
            range: absoluteRange(tree, place),
            message: localize(message, values),
          })),
          unnecessary: finding.unnecessary === true,
          ...(finding.data ? { data: finding.data } : {}),
        },
      ];
    })
    .sort(
      (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || a.code.localeCompare(b.code),
    );
}
