import type { JourneyMap } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';
import type { ViewInsight, ViewObjective, ViewSource } from './journey-view';
import { segment } from './paths';

/** What was learnt, in the order of the file. An opportunity follows from it when either names the other. */
export function insightsView(map: JourneyMap, vocabulary: Vocabulary): readonly ViewInsight[] {
  return [...map.insights].map(([id, { text, kind, quote, evidence, opportunities }]) => ({
    path: `/insights/${segment(id)}`,
    id,
    text: text ?? id,
    kind,
    quote,
    sources: [...new Set(evidence)].map((source) => sourceView(source, map, vocabulary)),
    opportunities: [...map.opportunities].flatMap(([key, opportunity], index) =>
      opportunities.includes(key) || opportunity.insights.includes(id) ? [index] : [],
    ),
  }));
}

/** What the map is to reach, in the order of the file. */
export function objectivesView(map: JourneyMap): readonly ViewObjective[] {
  return [...map.objectives].map(([id, { title, opportunities }]) => ({
    path: `/objectives/${segment(id)}`,
    id,
    title: title ?? id,
    opportunities: [...map.opportunities.keys()].flatMap((key, index) =>
      opportunities.includes(key) ? [index] : [],
    ),
  }));
}

function sourceView(id: string, map: JourneyMap, vocabulary: Vocabulary): ViewSource {
  const known = vocabulary.evidence.get(id);
  return {
    id,
    name: known?.source ?? known?.method ?? id,
    path: map.evidence.has(id) ? `/evidence/${segment(id)}` : undefined,
  };
}
