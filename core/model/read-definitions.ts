import { pairsOf, keyText, valueOf } from '../syntax/access';
import type { YamlNode } from '../syntax/node';
import type * as M from './journey-map';
import { definitions, list, number, text, textOf, texts, word } from './read';
import * as W from './words';

/** The vocabularies that a map and a catalog define alike. */
export interface DefinedVocabulary {
  readonly personas: M.Definitions<M.Persona>;
  readonly channels: M.Definitions<M.Channel>;
  readonly touchpoints: M.Definitions<M.Touchpoint>;
  readonly departments: M.Definitions<M.Department>;
  readonly people: M.Definitions<M.Person>;
  readonly objects: M.Definitions<M.JourneyObject>;
  readonly systems: M.Definitions<M.System>;
  readonly evidence: M.Definitions<M.Evidence>;
}

export function readVocabulary(root: YamlNode | undefined): DefinedVocabulary {
  return {
    personas: definitions(root, 'personas', readPersona),
    channels: definitions(root, 'channels', (node) => ({
      node,
      name: text(node, 'name'),
      kind: word(node, 'kind', W.CHANNEL_KINDS),
      department: text(node, 'department'),
    })),
    touchpoints: definitions(root, 'touchpoints', (node) => ({
      node,
      name: text(node, 'name'),
      channels: texts(node, 'channels'),
      department: text(node, 'department'),
    })),
    departments: definitions(root, 'departments', (node) => ({ node, name: text(node, 'name') })),
    people: definitions(root, 'people', (node) => ({
      node,
      name: text(node, 'name'),
      role: text(node, 'role'),
      department: text(node, 'department'),
      latitude: word(node, 'latitude', W.LEVELS),
    })),
    objects: definitions(root, 'objects', (node) => ({
      node,
      name: text(node, 'name'),
      kind: word(node, 'kind', W.OBJECT_KINDS),
      origin: word(node, 'origin', W.ORIGINS),
    })),
    systems: definitions(root, 'systems', (node) => ({
      node,
      name: text(node, 'name'),
      department: text(node, 'department'),
    })),
    evidence: definitions(root, 'evidence', readEvidence),
  };
}

function readPersona(node: YamlNode): M.Persona {
  return {
    node,
    name: text(node, 'name'),
    segment: text(node, 'segment'),
    demographics: pairsOf(valueOf(node, 'demographics')).flatMap((pair) => {
      const key = keyText(pair);
      const value = textOf(pair.value);
      return key === undefined || value === undefined ? [] : [{ key, value }];
    }),
    occupation: text(node, 'occupation'),
    problems: texts(node, 'problems'),
    values: texts(node, 'values'),
    goals: texts(node, 'goals'),
    needs: texts(node, 'needs'),
    wishes: texts(node, 'wishes'),
    motivations: texts(node, 'motivations'),
    obligations: texts(node, 'obligations'),
    abilities: texts(node, 'abilities'),
    quote: text(node, 'quote'),
    image: text(node, 'image'),
    valueTier: text(node, 'valueTier'),
    evidence: texts(node, 'evidence'),
  };
}

function readEvidence(node: YamlNode): M.Evidence {
  return {
    node,
    method: word(node, 'method', W.EVIDENCE_METHODS),
    source: text(node, 'source'),
    date: text(node, 'date'),
    sample: number(node, 'sample'),
    askedAfter: text(node, 'askedAfter'),
    note: text(node, 'note'),
  };
}

export function readMetrics(node: YamlNode | undefined): readonly M.Metric[] {
  return list(node, 'metrics', (item) => ({
    node: item,
    type: word(item, 'type', W.METRIC_TYPES),
    name: text(item, 'name'),
    value: number(item, 'value'),
    target: number(item, 'target'),
    unit: text(item, 'unit'),
    date: text(item, 'date'),
    source: text(item, 'source'),
    history: list(item, 'history', (point) => {
      const value = number(point, 'value');
      return value === undefined ? undefined : { date: text(point, 'date'), value };
    }),
  }));
}

export function readObjective(node: YamlNode): M.Objective {
  return { node, title: text(node, 'title'), opportunities: texts(node, 'opportunities') };
}

export function readPromise(node: YamlNode): M.Promised {
  return { node, text: text(node, 'text'), madeAt: text(node, 'madeAt'), keptAt: text(node, 'keptAt') };
}

export function readInsight(node: YamlNode): M.Insight {
  return {
    node,
    text: text(node, 'text'),
    kind: word(node, 'kind', W.INSIGHT_KINDS),
    quote: text(node, 'quote'),
    evidence: texts(node, 'evidence'),
    opportunities: texts(node, 'opportunities'),
  };
}

export function readOpportunity(node: YamlNode): M.Opportunity {
  return {
    node,
    title: text(node, 'title'),
    kind: word(node, 'kind', W.OPPORTUNITY_KINDS),
    addresses: texts(node, 'addresses'),
    insights: texts(node, 'insights'),
    segments: texts(node, 'segments'),
    impact: number(node, 'impact'),
    effort: number(node, 'effort'),
    cost: text(node, 'cost'),
    owner: text(node, 'owner'),
    due: text(node, 'due'),
    status: word(node, 'status', W.OPPORTUNITY_STATUSES),
    result: text(node, 'result'),
    specs: texts(node, 'specs'),
  };
}
