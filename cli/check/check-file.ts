import { TextDocument } from 'vscode-languageserver-textdocument';
import { completenessOf, type Completeness } from '../../core/check/completeness';
import { LEVELS } from '../../core/check/rules';
import { settle, type SettledFinding } from '../../core/check/settle';
import { checkJourneyFile, fileKind, readJourneyFile } from '../../core/journey';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import type { Catalogs } from '../files/catalogs';
import { fileExistsFrom } from '../files/file-exists';
import { shownPath } from '../files/shown-path';
import type { FoundSettings } from '../files/settings';
import type { Terminal } from '../terminal/terminal';

/** A line and a character, zero-based, in UTF-16 units, as in the language server protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface FileReport {
  /** From the folder the command was started in, with slashes. */
  readonly path: string;
  /** Of maps alone. */
  readonly completeness?: Completeness;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding extends Omit<SettledFinding, 'range'> {
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Checks one file that was read, with the catalogs and settings that apply to it. */
export async function checkFile(
  file: string,
  text: string,
  workspace: string,
  {
    catalogs,
    settings,
    terminal,
  }: {
    readonly catalogs: Catalogs;
    readonly settings: FoundSettings | undefined;
    readonly terminal: Terminal;
  },
): Promise<FileReport> {
  const journey = readJourneyFile(text, fileKind(file));
  const above = await catalogs.of(file, workspace);
  const checked = checkJourneyFile(journey, {
    catalogs: above,
    today: terminal.today,
    fileExists: fileExistsFrom(file, workspace),
  });
  const settled = settle(
    checked.findings,
    journey.tree,
    journey.kind === 'map' ? journey.map.status : 'review',
    LEVELS,
    { rules: settings?.rules ?? new Map() },
    terminal.localize,
  );
  const lines = TextDocument.create(file, 'journey', 0, text);
  return {
    path: shownPath(file, terminal.folder),
    ...(journey.kind === 'map'
      ? { completeness: completenessOf(journey.map, vocabularyOf(journey.map, above)) }
      : {}),
    findings: settled.map((finding) => ({
      ...finding,
      range: { start: lines.positionAt(finding.range.start), end: lines.positionAt(finding.range.end) },
    })),
  };
}
