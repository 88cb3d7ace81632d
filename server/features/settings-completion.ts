import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import { LEVELS } from '../../core/check/rules';
import type { Localize } from '../../core/text';

const KEYS = {
  rules: 'How grave the findings of each code are',
  ignore: 'Files and folders that are left out',
  failOn: 'The mildest level at which a check of the command line fails',
} as const;

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

/** What can be written at a position of a `.journeyrc.yaml`: its keys, the codes of findings, their levels. */
export function completeSettings(
  text: TextDocument,
  position: Position,
  localize: Localize,
): CompletionItem[] {
  const all = text.getText();
  const end = text.offsetAt(position);
  const start = all.lastIndexOf('\n', end - 1) + 1;
  const before = all.slice(start, end);
  const [, rest = ''] = /^([^\r\n]*)/.exec(all.slice(end)) ?? [];
  const item = (label: string, typed: string, more: Partial<CompletionItem>): CompletionItem => {
    const behind = /^[\w/-]*/.exec(rest)?.[0].length ?? 0;
    const from = { ...position, character: position.character - typed.length };
    const range = { start: from, end: { ...position, character: position.character + behind } };
    return { label, textEdit: { range, newText: label }, ...more };
  };
  const [, key, typed] = /^\s*([\w/-]+):\s+([\w-]*)$/.exec(before) ?? [];
  if (key !== undefined && typed !== undefined) {
    const isRule = /^\s/.test(before) && sectionAbove(all.slice(0, start)) === 'rules';
    const levels = isRule ? [...SEVERITIES, 'off'] : key === 'failOn' ? SEVERITIES : [];
    return levels.map((level, index) =>
      item(level, typed, { kind: CompletionItemKind.EnumMember, sortText: String(index) }),
    );
  }
  const [, indent = '', word] = /^(\s*)([\w/-]*)$/.exec(before) ?? [];
  if (word === undefined || /^[\w/-]*:/.test(rest)) return [];
  const named = (label: string, detail: string, kind: CompletionItemKind, newText: string) => {
    const proposal = item(label, word, { detail, kind });
    return { ...proposal, textEdit: { ...proposal.textEdit, newText } } as CompletionItem;
  };
  if (indent === '')
    return Object.entries(KEYS)
      .filter(([name]) => !new RegExp(`^${name}:`, 'm').test(all))
      .map(([name, detail]) =>
        named(
          name,
          localize(detail),
          CompletionItemKind.Property,
          name === 'rules' ? 'rules:\n  ' : `${name}: `,
        ),
      );
  if (sectionAbove(all.slice(0, start)) !== 'rules') return [];
  const present = new Set([...all.matchAll(/^[ \t]+([\w/-]+):/gm)].map(([, code]) => code));
  return [...LEVELS]
    .filter(([code]) => !present.has(code))
    .map(([code, { draft, review, published }]) => {
      const levels = [draft, review, published]
        .map((level) => (level === 'off' ? '–' : localize(level)))
        .join(' / ');
      return named(code, levels, CompletionItemKind.EnumMember, `${code}: `);
    });
}

/** The last key before a place that is not indented. */
function sectionAbove(text: string): string | undefined {
  return [...text.matchAll(/^([\w-]+):/gm)].at(-1)?.[1];
}
