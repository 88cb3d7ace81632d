import { isEmpty, itemsOf, valueOf } from '../syntax/access';
import type { YamlNode } from '../syntax/node';
import type * as M from './journey-map';
import { flag, list, number, text, textOf, texts, word, wordOf } from './read';
import { readMetrics } from './read-definitions';
import * as W from './words';

/** A step as the language means it, from its node alone. */
export function readStep(node: YamlNode): M.Step {
  return {
    node,
    id: text(node, 'id'),
    title: text(node, 'title'),
    touchpoint: text(node, 'touchpoint'),
    channels: texts(node, 'channel'),
    intent: word(node, 'intent', W.INTENTS),
    initiator: word(node, 'initiator', W.INITIATORS),
    planned: flag(node, 'planned'),
    frequency: text(node, 'frequency'),
    action: texts(node, 'action'),
    thought: texts(node, 'thought'),
    need: texts(node, 'need'),
    questions: texts(node, 'questions'),
    people: texts(node, 'people'),
    objects: texts(node, 'objects'),
    emotions: readEmotions(node),
    expectations: list(node, 'expectations', readExpectation),
    pains: list(node, 'pains', readPain),
    gains: texts(node, 'gains'),
    baseService: readBaseService(valueOf(node, 'baseService')),
    wow: text(node, 'wow'),
    momentOfTruth: readMomentOfTruth(valueOf(node, 'momentOfTruth')),
    reasonsForContact: list(node, 'reasonsForContact', (item) => ({
      node: item,
      reason: text(item, 'reason'),
      rootCause: text(item, 'rootCause'),
      volume: text(item, 'volume'),
      opportunities: texts(item, 'opportunities'),
    })),
    effort: number(node, 'effort'),
    wait: text(node, 'wait'),
    duration: text(node, 'duration'),
    alternatives: texts(node, 'alternatives'),
    recovery: text(node, 'recovery'),
    treatedAs: word(node, 'treatedAs', W.TREATMENTS),
    handoff: readHandoff(valueOf(node, 'handoff')),
    backstage: list(node, 'backstage', (item) => ({
      node: item,
      department: text(item, 'department'),
      action: textOf(item) ?? text(item, 'action'),
      system: text(item, 'system'),
      duration: text(item, 'duration'),
    })),
    next: texts(node, 'next'),
    decision: readDecision(valueOf(node, 'decision')),
    metrics: readMetrics(node),
    evidence: texts(node, 'evidence'),
    specs: texts(node, 'specs'),
    notes: texts(node, 'notes'),
  };
}

/** Short form (`emotion: -2`), long form, or one per persona. */
export function readEmotions(node: YamlNode | undefined): readonly M.Emotion[] {
  return itemsOf(valueOf(node, 'emotion')).flatMap((item): readonly M.Emotion[] => {
    if (item.kind === 'scalar') {
      return typeof item.value === 'number' ? [{ node: item, score: inScale(item.value), evidence: [] }] : [];
    }
    if (item.kind !== 'map') return [];
    return [
      {
        node: item,
        persona: text(item, 'persona'),
        score: inScale(number(item, 'score')),
        feeling: text(item, 'feeling'),
        because: text(item, 'because'),
        evidence: texts(item, 'evidence'),
      },
    ];
  });
}

function inScale(score: number | undefined): number | undefined {
  return score !== undefined && score >= -2 && score <= 2 && Number.isInteger(score * 2) ? score : undefined;
}

function readExpectation(item: YamlNode): M.Expectation {
  return {
    node: item,
    text: textOf(item) ?? text(item, 'text'),
    toward: word(item, 'toward', W.TOWARD),
    aspect: text(item, 'aspect'),
    kind: word(item, 'kind', W.NATURES),
    met: word(item, 'met', W.MET),
  };
}

function readPain(item: YamlNode): M.Pain {
  return {
    node: item,
    text: textOf(item) ?? text(item, 'text'),
    kind: word(item, 'kind', W.NATURES),
    churnRisk: word(item, 'churnRisk', W.LEVELS),
    opportunities: texts(item, 'opportunities'),
  };
}

function readBaseService(node: YamlNode | undefined): M.BaseService | undefined {
  if (!node || isEmpty(node)) return undefined;
  const status = wordOf(node, W.BASE_STATUSES) ?? word(node, 'status', W.BASE_STATUSES);
  return { node, name: text(node, 'name'), status };
}

function readMomentOfTruth(node: YamlNode | undefined): M.Step['momentOfTruth'] {
  if (node?.kind === 'map') return { concern: text(node, 'concern') };
  return node?.kind === 'scalar' && node.value === true ? {} : undefined;
}

function readHandoff(node: YamlNode | undefined): M.Handoff | undefined {
  if (node?.kind !== 'map') return undefined;
  return {
    node,
    to: text(node, 'to'),
    carries: texts(node, 'carries'),
    visible: flag(node, 'visible'),
    wait: text(node, 'wait'),
    seamless: flag(node, 'seamless'),
  };
}

function readDecision(node: YamlNode | undefined): M.Decision | undefined {
  if (node?.kind !== 'map') return undefined;
  return {
    node,
    question: text(node, 'question'),
    options: list(node, 'options', (item) => ({
      node: item,
      when: text(item, 'when'),
      to: text(item, 'to'),
      share: readShare(text(item, 'share')),
      default: flag(item, 'default') === true,
    })),
  };
}

/** A percentage: `60` or `60 %`. */
function readShare(written: string | undefined): number | undefined {
  const share = /^(\d+(?:\.\d+)?)\s*%?$/.exec(written?.trim() ?? '')?.[1];
  return share === undefined ? undefined : Number(share);
}
