import { slug } from '../../../core/model/ids';
import { define, idsOf, unused } from './declare';
import { text, type Fix, type FixRequest } from './fix';

/** An opportunity is created that addresses the step. */
export function createOpportunity(request: FixRequest): readonly Fix[] {
  const step = text(request, 'step');
  const title = text(request, 'title');
  if (step === undefined || title === undefined) return [];
  const id = unused(shortened(slug(title)), idsOf('opportunity', request));
  return [
    {
      title: request.context.localize('Create an opportunity for “{title}”', { title }),
      edits: define(request, 'opportunity', id, { title, addresses: [step] }),
      preferred: true,
    },
  ];
}

/** The first words of a long id. */
function shortened(id: string): string {
  return id.length <= 40 ? id : id.slice(0, 40).replace(/-[^-]*$/, '');
}
