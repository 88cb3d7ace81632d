import { isLevel } from '../core/check/levels';
import type { FindingCode } from '../core/check/finding';
import type { Level } from '../core/check/rule';

/** What the editor's settings say, section `journey`. */
export interface EditorSettings {
  readonly levels: ReadonlyMap<FindingCode, Level>;
  /** Whether findings of files that are not open are shown. */
  readonly validateWorkspace: boolean;
  readonly codeLenses: boolean;
  readonly inlayHints: boolean;
}

export const DEFAULT_SETTINGS: EditorSettings = {
  levels: new Map(),
  validateWorkspace: true,
  codeLenses: true,
  inlayHints: true,
};

/** Reads the section; whatever does not fit counts as not given. */
export function readEditorSettings(value: unknown): EditorSettings {
  const section = isRecord(value) ? value : {};
  const rules = isRecord(section['rules']) ? Object.entries(section['rules']) : [];
  const isOn = (group: string, key: string) => {
    const settings = section[group];
    return !isRecord(settings) || settings[key] !== false;
  };
  return {
    levels: new Map(rules.flatMap(([code, level]) => (isLevel(level) ? [[code, level]] : []))),
    validateWorkspace: isOn('validate', 'workspace'),
    codeLenses: isOn('codeLens', 'enabled'),
    inlayHints: isOn('inlayHints', 'enabled'),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
