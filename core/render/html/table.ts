import type { JourneyView } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { stepColumns, type StepColumn } from '../csv/step-table';
import { sceneDescription } from '../descriptions';
import { formatScore } from '../numbers';
import { escapeXml } from '../svg';

/** All steps as an HTML table; columns in which no step says anything are left out. */
export function stepTable(view: JourneyView, localize: Localize): string {
  const columns = stepColumns(view, localize).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const heads = columns
    .map(
      ({ name, kind }) =>
        `<th scope="col"${kind === 'title' ? ' class="title"' : ''}>${escapeXml(name)}</th>`,
    )
    .join('');
  const rows = view.steps.map(
    (_, index) => `<tr>${columns.map((column) => cell(column, index, localize)).join('')}</tr>`,
  );
  return [
    `<div class="steps" role="region" tabindex="0" aria-label="${escapeXml(localize('All steps'))}">`,
    `<table><caption>${escapeXml(sceneDescription(view, localize))}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table></div>`,
  ].join('\n');
}

function cell({ kind, cells }: StepColumn, index: number, localize: Localize): string {
  const text = cells[index] ?? '';
  if (kind === 'title') return `<th scope="row">${escapeXml(text)}</th>`;
  const shown = kind === 'score' && text !== '' ? formatScore(Number(text), localize) : text;
  return `<td>${escapeXml(shown)}</td>`;
}
