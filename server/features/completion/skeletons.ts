import { CompletionItemKind } from 'vscode-languageserver-types';
import { layoutOf } from '../../../core/edit/layout';
import { mapSkeleton, phaseSkeleton, stepSkeleton, type Field } from '../../../core/edit/skeleton';
import { writeBlock, type NewValue } from '../../../core/edit/write-value';
import { branches, definition, resolved, schemaAt } from '../../../core/schema/schema';
import type { IdKind } from '../../../core/schema/schema-node';
import { pairsOf } from '../../../core/syntax/access';
import type { FeatureContext, JourneyDocument } from '../document';
import { namesOf, usedNames } from '../names';
import { inSnippet, type Proposal } from './item';
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
  const choices = () => ({
    touchpoints: choicesOf('touchpoint', place, document, context),
    channels: choicesOf('channel', place, document, context),
  });
  if (place.path.length === 0) {
    if (place.lead !== '' || pairsOf(file.tree.root).length > 1) return [];
    const first = file.kind === 'map' ? 'customerJourney' : 'journeyCatalog';
    if (pairsOf(file.tree.root).some(({ key }) => key.kind === 'scalar' && key.value === first)) return [];
    return file.kind === 'map'
      ? [proposal(localize('customer journey map'), mapSkeleton(tabStops(), localize, choices()))]
      : [proposal(localize('journey catalog'), CATALOG)];
  }
  const schemas = schemaAt(place.path, file.kind).flatMap(branches);
  const inList = typeof place.path.at(-1) === 'number';
  if (inList && schemas.includes(resolved(definition('phase'))) && isFresh(place))
    return [proposal(localize('phase'), phaseSkeleton(tabStops(), localize, choices()))];
  if (inList && schemas.includes(resolved(definition('step'))) && isFresh(place))
    return [proposal(localize('step'), stepSkeleton(tabStops(), localize, choices()))];
  const kind = schemas.map((schema) => schema['x-defines']).find((found) => found !== undefined);
  if (kind === undefined) return [];
  if (kind === 'persona') return [proposal(localize('persona'), PERSONA)];
  return [
    proposal(localize('new {kind}', { kind }), { '${1:id}': { [firstKey([definition(kind)])]: '$0' } }),
  ];
}

/** Nothing of the item has been written yet. */
function isFresh({ container }: CompletionPlace): boolean {
  return container === undefined || (container.kind === 'map' && container.pairs.length === 1);
}

/** Fields as tab stops of a snippet, with a list to choose from where there is one. */
function tabStops(): Field {
  let last = 0;
  return (text, choices = []) => {
    last++;
    return choices.length === 0
      ? `\${${String(last)}:${inSnippet(text)}}`
      : `\${${String(last)}|${[text, ...choices].join(',')}|}`;
  };
}

/** So many are shown to choose from; who looks for another one types it. */
const MOST_CHOICES = 60;

/** Names that can be chosen in a snippet, the most used first. What is quoted or escaped there is left out. */
function choicesOf(
  kind: IdKind,
  { range }: CompletionPlace,
  document: JourneyDocument,
  context: FeatureContext,
): readonly string[] {
  const used = usedNames(kind, document, context, range);
  const known = namesOf(kind, document, context).map(({ id }) => id);
  const names = kind === 'channel' ? [...used.filter((id) => known.includes(id)), 'website'] : used;
  return [...new Set([...names, ...known])]
    .filter((name) => /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(name))
    .slice(0, MOST_CHOICES);
}

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
const CATALOG = { journeyCatalog: '$1', personas: { '${2:anna}': { name: '$3', segment: '$0' } } };
