import type { JourneyView } from '../../../core/insight/view';
import { stepColumns, type StepColumn } from '../../../core/render/csv/step-table';
import { sceneDescription, stepLabel } from '../../../core/render/descriptions';
import { formatScore } from '../../../core/render/numbers';
import { statusText } from '../../../core/render/opportunity-words';
import { dateText } from '../../../core/render/time-text';
import type { Localize } from '../../../core/text';
import { element } from '../elements';

/** All that a map says, as tables instead of a picture: its steps, and what there is to do. */
export function tableView(view: JourneyView, localize: Localize): HTMLElement {
  return element(
    'div',
    { class: 'tables' },
    element('h1', { 'data-path': view.title.path }, view.title.text || localize('Customer journey')),
    element('p', {}, sceneDescription(view, localize)),
    stepsTable(view, localize),
    ...(view.opportunities.length > 0 ? [opportunitiesTable(view, localize)] : []),
  );
}

/** Columns in which no step says anything are left out. */
function stepsTable(view: JourneyView, localize: Localize): HTMLElement {
  const columns = stepColumns(view, localize).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const rows = view.steps.map((step, index) => {
    const cells = columns.map((column) => cell(column, index, localize));
    // A row is the step: what a screen reader says of it in the picture it says here too.
    return element(
      'tr',
      { class: 'step', 'data-path': step.path, 'aria-label': stepLabel(view, step, index, localize) },
      ...cells,
    );
  });
  return table(localize('All steps'), columns, rows);
}

function cell({ kind, cells }: StepColumn, index: number, localize: Localize): HTMLElement {
  const text = cells[index] ?? '';
  if (kind === 'title') return element('th', { scope: 'row' }, text);
  if (kind === 'score' && text !== '')
    return element('td', { class: 'score' }, formatScore(Number(text), localize));
  return element('td', {}, text);
}

function opportunitiesTable(view: JourneyView, localize: Localize): HTMLElement {
  const rows = view.opportunities.map(({ path, title, impact, effort, status, owner, due }, index) => {
    const steps = view.steps.flatMap((step) => (step.opportunities.includes(index) ? [step.title] : []));
    const cells = [
      impact,
      effort,
      status === undefined ? undefined : statusText(status, localize),
      owner,
      due === undefined ? undefined : dateText(due, localize),
      steps.join('; '),
    ];
    return element(
      'tr',
      { class: 'step', 'data-path': path },
      element('th', { scope: 'row' }, title),
      ...cells.map((text) => element('td', {}, text === undefined ? '' : String(text))),
    );
  });
  return table(
    localize('Opportunities'),
    [
      { name: localize('Opportunity'), kind: 'title' },
      { name: localize('Impact'), kind: 'text' },
      { name: localize('Effort'), kind: 'text' },
      { name: localize('Status'), kind: 'text' },
      { name: localize('Owner'), kind: 'text' },
      { name: localize('Due'), kind: 'text' },
      { name: localize('Steps'), kind: 'text' },
    ],
    rows,
  );
}

function table(
  caption: string,
  heads: readonly Pick<StepColumn, 'name' | 'kind'>[],
  rows: readonly HTMLElement[],
): HTMLElement {
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads.map(headCell))),
    element('tbody', {}, ...rows),
  );
}

/** The head of the titles stays with them. */
function headCell({ name, kind }: Pick<StepColumn, 'name' | 'kind'>): HTMLElement {
  return element('th', kind === 'title' ? { scope: 'col', class: 'title' } : { scope: 'col' }, name);
}
