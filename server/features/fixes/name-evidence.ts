import type { TextEdit } from '../../../core/edit/text-edit';
import { define, idsOf, unused } from './declare';
import type { Fix, FixRequest } from './fix';
import { TODO } from './placeholder';

const MOST_CHOICES = 8;

/**
 * Evidence is named: some of the choices, or a new survey to be described where there are none.
 * @param name gives the edits that name the evidence with this id.
 */
export function nameEvidence(
  request: FixRequest,
  choices: readonly string[],
  name: (id: string) => readonly TextEdit[],
): readonly Fix[] {
  const { localize } = request.context;
  if (choices.length === 0) {
    const id = unused('survey', idsOf('evidence', request));
    const edits = name(id);
    if (edits.length === 0) return [];
    return [
      {
        title: localize('Name a new survey as evidence'),
        edits: [...edits, ...define(request, 'evidence', id, { method: 'survey', source: TODO })],
      },
    ];
  }
  return choices.slice(0, MOST_CHOICES).map((id) => ({
    title: localize('Name the evidence “{id}”', { id }),
    edits: name(id),
    ...(choices.length === 1 ? { preferred: true } : {}),
  }));
}
