import type { PlacedStep } from '../model/ids';
import type { Emotion, JourneyMap, Overall } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';
import { evidenceOf } from './evidence';
import type { ViewCurve, ViewOverall, ViewPoint } from './journey-view';
import { itemPaths, stepPath } from './paths';

/**
 * One curve per persona, in the order of the map; personas that only an emotion names come last.
 * A map that tells no persona apart has one curve for everybody.
 */
export function curvesOf(
  map: JourneyMap,
  steps: readonly PlacedStep[],
  personas: readonly string[],
  vocabulary: Vocabulary,
): readonly ViewCurve[] {
  const named = steps.flatMap(({ step }) => step.emotions.flatMap(({ persona }) => persona ?? []));
  const overall = map.overall?.emotions ?? [];
  const apart = named.length > 0 || overall.some(({ persona }) => persona !== undefined);
  const only = personas.length === 1 ? personas[0] : undefined;
  const ids = apart ? [...new Set([...personas, ...named])] : [only];
  return ids.flatMap((persona, order): readonly ViewCurve[] => {
    const points = steps.flatMap((placed, index) => pointAt(placed, index, persona, vocabulary) ?? []);
    const whole = overallOf(map.overall, persona);
    if (points.length === 0 && !whole) return [];
    const name = persona === undefined ? undefined : (vocabulary.personas.get(persona)?.name ?? persona);
    return [{ order, persona, name, points, mean: meanOf(points), overall: whole }];
  });
}

/** Arithmetic mean of scores; undefined when there are none. */
export function meanOf(points: readonly { readonly score: number }[]): number | undefined {
  if (points.length === 0) return undefined;
  return points.reduce((sum, { score }) => sum + score, 0) / points.length;
}

function pointAt(
  { step, phaseIndex, stepIndex }: PlacedStep,
  index: number,
  persona: string | undefined,
  vocabulary: Vocabulary,
): ViewPoint | undefined {
  const place = emotionFor(step.emotions, persona);
  const emotion = place === undefined ? undefined : step.emotions[place];
  if (place === undefined || emotion?.score === undefined) return undefined;
  return {
    path: itemPaths(step.node, 'emotion', stepPath(phaseIndex, stepIndex))(place),
    step: index,
    score: emotion.score,
    feeling: emotion.feeling,
    because: emotion.because,
    evidence: evidenceOf([...emotion.evidence, ...step.evidence], vocabulary),
  };
}

function overallOf(overall: Overall | undefined, persona: string | undefined): ViewOverall | undefined {
  const place = overall && emotionFor(overall.emotions, persona);
  const emotion = place === undefined ? undefined : overall?.emotions[place];
  if (place === undefined || emotion?.score === undefined) return undefined;
  const { score, feeling, because } = emotion;
  return { path: itemPaths(overall?.node, 'emotion', '/overall')(place), score, feeling, because };
}

/** The persona's own emotion wins over one that belongs to everybody. */
function emotionFor(emotions: readonly Emotion[], persona: string | undefined): number | undefined {
  const own = emotions.findIndex((emotion) => emotion.persona === persona && emotion.score !== undefined);
  if (own >= 0) return own;
  const common = emotions.findIndex(
    (emotion) => emotion.persona === undefined && emotion.score !== undefined,
  );
  return common >= 0 ? common : undefined;
}
