import { itemsOf, valueOf } from '../syntax/access';
import type { YamlNode } from '../syntax/node';
import type { JourneyMap, Overall, Phase, Step } from './journey-map';
import { definitions, list, number, text, textOf, texts, word } from './read';
import {
  readInsight,
  readMetrics,
  readObjective,
  readOpportunity,
  readPromise,
  readVocabulary,
} from './read-definitions';
import { readEmotions, readStep } from './read-step';
import * as W from './words';

/**
 * Reads a map from its tree. Never throws; what does not fit is left out. With the map of an earlier
 * version, steps whose nodes are still the same are taken over as they are.
 */
export function readMap(root: YamlNode | undefined, previous?: JourneyMap): JourneyMap {
  const known = new Map<YamlNode, Step>(
    previous?.phases.flatMap(({ steps }) => steps.map((step) => [step.node, step])),
  );
  const subject = valueOf(root, 'subject');
  const scope = valueOf(root, 'scope');
  const context = valueOf(root, 'context');
  const review = valueOf(root, 'review');
  return {
    node: root?.kind === 'map' ? root : undefined,
    title: text(root, 'customerJourney'),
    version: number(root, 'version'),
    status: word(root, 'status', W.STATUSES) ?? 'draft',
    state: word(root, 'state', W.STATES) ?? 'as-is',
    basedOn: text(root, 'basedOn'),
    subject: {
      brand: text(subject, 'brand'),
      product: text(subject, 'product'),
      service: text(subject, 'service'),
    },
    persona: texts(root, 'persona'),
    scenario: text(root, 'scenario'),
    goal: text(root, 'goal'),
    trigger: text(root, 'trigger'),
    scope: { from: text(scope, 'from'), to: text(scope, 'to'), duration: text(scope, 'duration') },
    context: { industry: text(context, 'industry'), market: text(context, 'market') },
    owner: text(root, 'owner'),
    contributors: list(root, 'contributors', (node) => ({
      node,
      name: textOf(node) ?? text(node, 'name'),
      department: text(node, 'department'),
    })),
    review: { last: text(review, 'last'), next: text(review, 'next'), every: text(review, 'every') },
    specs: texts(root, 'specs'),
    tags: texts(root, 'tags'),
    overall: readOverall(valueOf(root, 'overall')),
    objectives: definitions(root, 'objectives', readObjective),
    promises: definitions(root, 'promises', readPromise),
    insights: definitions(root, 'insights', readInsight),
    opportunities: definitions(root, 'opportunities', readOpportunity),
    metrics: readMetrics(root),
    ...readVocabulary(root),
    phases: itemsOf(valueOf(root, 'phases')).map((node) => readPhase(node, known)),
  };
}

function readPhase(node: YamlNode, known: ReadonlyMap<YamlNode, Step>): Phase {
  return {
    node,
    id: text(node, 'id'),
    title: text(node, 'title'),
    customerLabel: text(node, 'customerLabel'),
    field: word(node, 'field', W.FIELDS),
    goal: text(node, 'goal'),
    metrics: readMetrics(node),
    steps: itemsOf(valueOf(node, 'steps')).map((step) => known.get(step) ?? readStep(step)),
  };
}

function readOverall(node: YamlNode | undefined): Overall | undefined {
  if (node?.kind !== 'map') return undefined;
  const perception = valueOf(node, 'perception');
  return {
    node,
    emotions: readEmotions(node),
    perception: {
      company: text(perception, 'company'),
      brand: text(perception, 'brand'),
      product: text(perception, 'product'),
    },
    causedBy: texts(node, 'causedBy'),
    metrics: readMetrics(node),
  };
}
