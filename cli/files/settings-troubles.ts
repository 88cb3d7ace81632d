import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Terminal } from '../terminal/terminal';
import type { FoundSettings } from './settings';
import { shownPath } from './shown-path';

/** What is wrong in a settings file, a line each, with its place, in the reader's language. */
export function settingsTroubles(
  settings: FoundSettings,
  { localize, folder }: Pick<Terminal, 'localize' | 'folder'>,
): readonly string[] {
  const lines = TextDocument.create(settings.path, 'yaml', 0, settings.text);
  return settings.problems.map(({ range, message, values }) => {
    const line = String(lines.positionAt(range.start).line + 1);
    return `${shownPath(settings.path, folder)}:${line}: ${localize(message, values)}`;
  });
}
