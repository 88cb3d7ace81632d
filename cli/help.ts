import type { Localize } from '../core/text';

/** What `journey --help` prints. */
export function helpText(localize: Localize): string {
  const rows = [
    [
      'journey check [paths…] [--format text|json]',
      localize('Checks maps and catalogs: files, or folders with all below.'),
    ],
    [
      'journey export <maps…> [--view map|curve|flow|priorities|all] [--format svg|mermaid|html|csv|json|png|pdf] [--scale 1|2|3] [--theme light|dark] [--paper a3|a4] [-o <file or folder>]',
      localize(
        'Draws maps, or writes them as a table or as data; “all” and several maps fill a folder. PNG and PDF need an installed Chrome, Chromium or Edge.',
      ),
    ],
    [
      'journey new <file> [--title <title>]',
      localize('Writes a map to be filled in; a file that is there stays as it is.'),
    ],
    ['journey --help', localize('Shows this help.')],
    ['journey --version', localize('Shows the version.')],
  ];
  const options = [
    ['--language en|de', localize('The language of texts; otherwise that of the environment.')],
  ];
  const exits = [
    ['0', localize('nothing to complain about')],
    [
      '1',
      localize(
        'findings at or above the failing level (`failOn` in .journeyrc.yaml, otherwise error); exported with mistakes in its YAML',
      ),
    ],
    ['2', localize('wrong use, or a file that cannot be read')],
  ];
  return [
    localize('Customer journey maps as code.'),
    '',
    ...rows.flatMap(([usage, text]) => [`  ${usage ?? ''}`, `      ${text ?? ''}`]),
    '',
    ...options.map(([usage, text]) => `  ${usage ?? ''}   ${text ?? ''}`),
    '',
    localize('Exit codes:'),
    ...exits.map(([code, text]) => `  ${code ?? ''}  ${text ?? ''}`),
    '',
  ].join('\n');
}
