import { CompletionItemKind } from 'vscode-languageserver-types';
import { layoutOf } from '../../../core/edit/layout';
import { writeBlock, type NewValue } from '../../../core/edit/write-value';
import { branches, definition, resolved, schemaAt } from '../../../core/schema/schema';
import { pairsOf } from '../../../core/syntax/access';
import type { FeatureContext, JourneyDocument } from '../document';
import type { Proposal } from './item';
import { firstKey } from './key-text';
import type { CompletionPlace } from './place';
import { plainText } from './snippet';

/**
 * Whole pieces of a map to fill in: the map itself in an empty file, a phase or a step in their lists, a
 * persona or another definition in its section.
 */
export function skeletonProposals(
  place: CompletionPlace,
  document: JourneyDocument,
  context: FeatureContext,
): readonly Proposal[] {
  if (place.flow || place.colon || place.role !== 'key') return [];
  const { localize } = context;
  const { file } = document;
  const layout = layoutOf(file.tree.text);
  const proposal = (label: string, value: NewValue): Proposal => {
    const snippet = writeBlock(value, place.column, layout);
    return { label, kind: CompletionItemKind.Snippet, text: plainText(snippet), snippet };
  };
  if (place.path.length === 0) {
    if (place.lead !== '' || pairsOf(file.tree.root).length > 1) return [];
    const first = file.kind === 'map' ? 'customerJourney' : 'journeyCatalog';
    if (pairsOf(file.tree.root).some(({ key }) => key.kind === 'scalar' && key.value === first)) return [];
    return file.kind === 'map'
      ? [proposal(localize('customer journey map'), MAP)]
      : [proposal(localize('journey catalog'), CATALOG)];
  }
  const schemas = schemaAt(place.path, file.kind).flatMap(branches);
  const inList = typeof place.path.at(-1) === 'number';
  if (inList && schemas.includes(resolved(definition('phase'))) && isFresh(place))
    return [proposal(localize('phase'), PHASE)];
  if (inList && schemas.includes(resolved(definition('step'))) && isFresh(place))
    return [proposal(localize('step'), STEP)];
  const kind = schemas.map((schema) => schema['x-defines']).find((found) => found !== undefined);
  if (kind === undefined) return [];
  if (kind === 'persona') return [proposal(localize('persona'), PERSONA)];
  return [
    proposal(localize('new {kind}', { kind }), { '${1:id}': { [firstKey([definition(kind)])]: '$0' } }),
  ];
}

/** Nothing of the item has been written yet. */
function isFresh({ container }: CompletionPlace): boolean {
  return container?.kind === 'map' && container.pairs.length === 1;
}

const STEP = { title: '$1', touchpoint: '$2', channel: '$3', emotion: '$0' };
const PHASE = { title: '$1', steps: [{ title: '$2', touchpoint: '$3', channel: '$4', emotion: '$0' }] };
const PERSON = {
  name: '$2',
  segment: '$3',
  demographics: { age: '$4', location: '$5' },
  occupation: '$6',
  problems: ['$7'],
  values: ['$8'],
  goals: ['$0'],
};
const PERSONA = { '${1:id}': PERSON };
const MAP = {
  customerJourney: '$1',
  persona: '${2:anna}',
  personas: { '${2:anna}': { name: '$3', segment: '$4' } },
  phases: [{ title: '$5', steps: [{ title: '$6', touchpoint: '$7', channel: '$8', emotion: '$0' }] }],
};
const CATALOG = { journeyCatalog: '$1', personas: { '${2:anna}': { name: '$3', segment: '$0' } } };
