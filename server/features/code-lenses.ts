import type { CodeLens, Command, Location } from 'vscode-languageserver-types';
import type { Definition } from '../../core/schema/references';
import type { IdKind } from '../../core/schema/schema-node';
import { curvesOf } from '../../core/insight/curves';
import { placedSteps } from '../../core/model/ids';
import { formatScore } from '../../core/render/numbers';
import { titlePlace } from '../../core/check/rules/places';
import type { FeatureContext, JourneyDocument } from './document';
import { placeRange } from './text-range';

/** Every place in the workspace, this document included, that uses what the document defines. */
export type UsesOf = (kind: IdKind, id: string) => readonly Location[];

/** The command of the client that lists places: URI, position and locations as the protocol has them. */
export const SHOW_REFERENCES = 'journey.showReferences';

/**
 * Above definitions, how often they are used; above phases, how they feel on average.
 * @param usesOf what to count; without it the uses in this document.
 */
export function codeLenses(
  document: JourneyDocument,
  context: FeatureContext,
  usesOf: UsesOf = usesIn(document),
): CodeLens[] {
  const { definitions } = document.checked.references;
  return [
    ...definitions
      .filter(({ kind }) => kind !== 'step' && kind !== 'phase')
      .map((definition) => referencesLens(document, definition, usesOf, context)),
    ...phaseLenses(document, context),
  ];
}

function usesIn(document: JourneyDocument): UsesOf {
  return (kind, id) =>
    document.checked.references.uses
      .filter((use) => use.id === id && use.kinds.includes(kind))
      .map(({ node }) => ({ uri: document.uri, range: placeRange(document, node) }));
}

function referencesLens(
  document: JourneyDocument,
  { kind, id, node }: Definition,
  usesOf: UsesOf,
  { localize }: FeatureContext,
): CodeLens {
  const uses = usesOf(kind, id);
  const count = uses.length;
  const title = count === 1 ? localize('1 reference') : localize('{count} references', { count });
  const range = placeRange(document, node);
  const command =
    count === 0
      ? words(title)
      : { title, command: SHOW_REFERENCES, arguments: [document.uri, range.start, uses] };
  return { range, command };
}

function phaseLenses(document: JourneyDocument, { localize }: FeatureContext): readonly CodeLens[] {
  const { file, checked } = document;
  if (file.kind !== 'map' || !('facts' in checked)) return [];
  const { map } = file;
  const placed = placedSteps(map);
  return map.phases.flatMap((phase): readonly CodeLens[] => {
    const steps = placed.filter((step) => step.phase === phase);
    const means = curvesOf(map, steps, map.persona, checked.facts.vocabulary).flatMap(({ name, mean }) =>
      mean === undefined ? [] : [{ name, score: formatScore(mean, localize) }],
    );
    if (means.length === 0) return [];
    const scores = means.map(({ name, score }) =>
      means.length === 1 || name === undefined ? score : `${name} ${score}`,
    );
    const title = localize('Mean emotion: {scores}', { scores: scores.join(' · ') });
    return [{ range: placeRange(document, titlePlace(phase)), command: words(title) }];
  });
}

/** A lens that only says something. */
function words(title: string): Command {
  return { title, command: '' };
}
