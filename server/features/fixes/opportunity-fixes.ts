import { addItem } from '../../../core/edit/add-item';
import type { NewValue } from '../../../core/edit/write-value';
import { slug } from '../../../core/model/ids';
import { isEmpty, pairOf } from '../../../core/syntax/access';
import { define, idsOf, unused } from './declare';
import { definitionAt } from './definition-fixes';
import { insertInto, text, type Fix, type FixRequest } from './fix';

/** An opportunity is created that addresses the step. */
export function createOpportunity(request: FixRequest): readonly Fix[] {
  const step = text(request, 'step');
  return step === undefined ? [] : create(request, { addresses: [step] });
}

/** An opportunity is created that follows from the insight. */
export function followInsight(request: FixRequest): readonly Fix[] {
  const insight = text(request, 'insight');
  return insight === undefined ? [] : create(request, { insights: [insight] });
}

/** An opportunity is created that serves the objective. */
export function serveObjective(request: FixRequest): readonly Fix[] {
  const objective = definitionAt(request, ['objectives', text(request, 'objective') ?? '']);
  if (!objective) return [];
  return create(request, {}, (id) => {
    const pair = pairOf(objective.node, 'opportunities');
    return pair && !isEmpty(pair.value)
      ? addItem(request.tree, pair, id, { inFlow: objective.node.flow })
      : insertInto(request, objective, { opportunities: [id] });
  });
}

function create(
  request: FixRequest,
  more: Readonly<Record<string, NewValue>>,
  link: (id: string) => Fix['edits'] = () => [],
): readonly Fix[] {
  const title = text(request, 'title');
  if (title === undefined) return [];
  const id = unused(shortened(slug(title)), idsOf('opportunity', request));
  return [
    {
      title: request.context.localize('Create an opportunity for “{title}”', { title }),
      edits: [...link(id), ...define(request, 'opportunity', id, { title, ...more })],
      preferred: true,
    },
  ];
}

/** The first words of a long id. */
function shortened(id: string): string {
  return id.length <= 40 ? id : id.slice(0, 40).replace(/-[^-]*$/, '');
}
