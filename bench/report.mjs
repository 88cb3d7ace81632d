// The table a person reads: servers side by side.

const WIDTHS = [37, 7, 26, 28, 22, 14, 14];

/**
 * @param {{what: string, lines?: number, unit: string, ours?: object, theirs?: object, floor?: object}[]} rows
 *   each value a summary; absent where a server offers nothing of the kind
 * @returns {string}
 */
export function table(rows) {
  const head = [
    'what (median, min–max)',
    'lines',
    'journey',
    'yaml-language-server',
    'floor',
    'theirs/ours',
    'ours/floor',
  ];
  const body = rows.map(({ what, lines, unit, ours, theirs, floor }) => [
    what,
    lines === undefined ? '' : String(lines),
    written(ours, unit),
    written(theirs, unit),
    written(floor, unit),
    ratio(theirs, ours),
    ratio(ours, floor),
  ]);
  const rule = WIDTHS.map((width) => '-'.repeat(width - 1));
  return [head, rule, ...body].map(line).join('\n');
}

function line(cells) {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[index])))
    .join(' ');
}

function written(value, unit) {
  if (!value) return '–';
  const { median, min, max, count } = value;
  return `${digits(median)} ${unit}${count > 1 ? ` (${digits(min)}–${digits(max)})` : ''}`;
}

function ratio(above, below) {
  return above && below ? digits(above.median / below.median) : '–';
}

function digits(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
