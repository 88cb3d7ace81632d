import * as vscode from 'vscode';
import { VIEWS, type TextFormat, type View } from '../core/render/export-text';

/** One form in which a map can be exported. */
export interface ExportChoice {
  readonly view: View;
  readonly format: TextFormat | 'png' | 'pdf';
  /** Of a PNG: its pixels for each of the picture. */
  readonly scale?: number;
  /** To the clipboard instead of a file. */
  readonly copy?: boolean;
}

export type ExportItem = vscode.QuickPickItem | (vscode.QuickPickItem & { readonly choice: ExportChoice });

/** The list to choose from: the view that is looked at first; PNG and PDF where something can print them. */
export function exportChoices(shown: unknown, canPrint: boolean): readonly ExportItem[] {
  const first = VIEWS.find((view) => view === shown);
  const order = first ? [first, ...VIEWS.filter((view) => view !== first)] : VIEWS;
  const names = viewNames();
  return order.flatMap((view) => [
    { label: names[view], kind: vscode.QuickPickItemKind.Separator },
    ...formsOf(view, canPrint).map((item) => ({ ...item, description: item.description ?? names[view] })),
  ]);
}

function viewNames(): Readonly<Record<View, string>> {
  return {
    map: vscode.l10n.t('Map'),
    curve: vscode.l10n.t('Curve'),
    flow: vscode.l10n.t('Flow'),
    priorities: vscode.l10n.t('Priorities'),
  };
}

function formsOf(view: View, canPrint: boolean): readonly (ExportItem & { choice: ExportChoice })[] {
  const choice = (form: Omit<ExportChoice, 'view'>): ExportChoice => ({ view, ...form });
  const pictures = [
    {
      label: 'SVG',
      description: vscode.l10n.t('for browsers, Inkscape, Figma, PowerPoint'),
      choice: choice({ format: 'svg' }),
    },
    ...(canPrint
      ? [
          ...[1, 2, 3].map((scale) => ({
            label: `PNG ${String(scale)}×`,
            choice: choice({ format: 'png', scale }),
          })),
          { label: 'PDF', choice: choice({ format: 'pdf' }) },
        ]
      : []),
  ];
  const whole = [
    {
      label: 'HTML',
      description: vscode.l10n.t('a page to click through, for any browser, offline'),
      choice: choice({ format: 'html' }),
    },
    { label: 'CSV', description: vscode.l10n.t('a table of all steps'), choice: choice({ format: 'csv' }) },
    { label: 'JSON', description: vscode.l10n.t('all data'), choice: choice({ format: 'json' }) },
  ];
  const text = [
    {
      label: 'Mermaid',
      description: vscode.l10n.t('text that GitHub and GitLab draw'),
      choice: choice({ format: 'mermaid' }),
    },
    {
      label: vscode.l10n.t('Copy as Mermaid text'),
      choice: choice({ format: 'mermaid', copy: true }),
    },
  ];
  // The map as Mermaid text is of our own diagram type, which nobody else draws.
  return [...pictures, ...(view === 'map' ? whole : text)];
}
