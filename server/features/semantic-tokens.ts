import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import { VOCABULARY_KINDS } from '../../core/check/facts';
import { placedSteps } from '../../core/model/ids';
import type { Vocabulary } from '../../core/model/vocabulary';
import { BUILT_IN_CHANNELS } from '../../core/vocabulary/channels';
import type { Place } from '../../core/syntax/node';
import { absoluteRange } from '../../core/syntax/tree';
import type { JourneyDocument } from './document';
import { encode, type Token } from './semantic-tokens/encode';
import { markedValues } from './semantic-tokens/marked-values';

const TYPES = ['variable', 'enumMember', 'number'] as const;
const MODIFIERS = ['declaration', 'positive', 'negative'] as const;

/** Types are those that every colour theme knows; the modifiers for scores are there to be styled. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

/** Ids where they are defined and where they are used, feelings, and scores. Unknown ids are no tokens. */
export function semanticTokens(document: JourneyDocument): SemanticTokens {
  const { file, checked } = document;
  const token = (
    place: Place,
    type: (typeof TYPES)[number],
    ...modifiers: readonly (typeof MODIFIERS)[number][]
  ): Token => ({
    ...absoluteRange(file.tree, place),
    type: TYPES.indexOf(type),
    modifiers: modifiers.reduce((bits, modifier) => bits | (1 << MODIFIERS.indexOf(modifier)), 0),
  });
  const isKnown = knownIds(document);
  const { definitions, uses } = checked.references;
  return encode(document, [
    ...definitions.map(({ node }) => token(node, 'variable', 'declaration')),
    ...uses
      .filter(({ kinds, id }) => kinds.some((kind) => isKnown(`${kind}:${id}`)))
      .map(({ node }) => token(node, 'variable')),
    ...markedValues(document).flatMap(({ node, kind }): readonly Token[] => {
      if (kind === 'feeling') return [token(node, 'enumMember')];
      if (typeof node.value !== 'number') return [];
      const sign =
        kind === 'scale' || node.value === 0 ? [] : ([node.value > 0 ? 'positive' : 'negative'] as const);
      return [token(node, 'number', ...sign)];
    }),
  ]);
}

/** Tells of `kind:id` whether the file or one of its catalogs defines it. */
function knownIds({ file, checked }: JourneyDocument): (name: string) => boolean {
  const known = new Set(checked.references.definitions.map(({ kind, id }) => `${kind}:${id}`));
  for (const { id } of BUILT_IN_CHANNELS) known.add(`channel:${id}`);
  if (file.kind === 'map') for (const { id } of placedSteps(file.map)) known.add(`step:${id}`);
  if ('facts' in checked) {
    for (const [section, kind] of Object.entries(VOCABULARY_KINDS))
      for (const id of checked.facts.vocabulary[section as keyof Vocabulary].keys())
        known.add(`${kind}:${id}`);
  }
  return (name) => known.has(name);
}
