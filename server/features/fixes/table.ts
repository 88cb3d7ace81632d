import { addToMap, addToOpportunity, addToPhase, giveInsightEvidence } from './definition-fixes';
import { addHandoff, completeDecision } from './flow-fixes';
import { createOpportunity, followInsight, serveObjective } from './opportunity-fixes';
import { addEmotion, addFeeling, addReason, correctFeeling, giveEmotionEvidence } from './emotion-fixes';
import { list, type FixMaker } from './fix';
import { addOneToPersona, completePersona, givePersonaEvidence, namePersona } from './persona-fixes';
import { TODO } from './placeholder';
import { correctReference, removeDefinition } from './reference-fixes';
import { addRequiredKey, correctValue, renameKey } from './schema-fixes';
import { addToItem, addToStep, markMoment } from './step-fixes';

const todo = (key: string) => () => [{ key, value: TODO }];

/** What settles a finding, by its code. */
export const FIXES: Readonly<Record<string, FixMaker>> = {
  'schema/unknown-key': renameKey,
  'schema/missing-key': addRequiredKey,
  'schema/type': correctValue,
  'schema/value': correctValue,
  'schema/range': correctValue,
  'schema/format': correctValue,
  'reference/unknown': correctReference,
  'reference/unused': removeDefinition,
  'persona/missing': namePersona,
  'persona/incomplete': completePersona,
  'persona/no-motives': addOneToPersona,
  'persona/no-evidence': givePersonaEvidence,
  'emotion/missing': addEmotion,
  'emotion/no-feeling': addFeeling,
  'emotion/no-reason': addReason,
  'emotion/contradiction': correctFeeling,
  'emotion/no-evidence': giveEmotionEvidence,
  'touchpoint/missing': addToStep,
  'touchpoint/no-channel': addToStep,
  'touchpoint/no-encounter': addToStep,
  'moment/none': markMoment,
  'moment/candidate': markMoment,
  'moment/no-concern': addToItem(undefined, todo('concern')),
  'moment/no-backstage': addToStep,
  'expectation/uncategorised': addToItem('text', (request) =>
    list(request, 'choices').map((value) => ({ key: 'toward', value })),
  ),
  'expectation/aspect': correctValue,
  'expectation/unmet': createOpportunity,
  'service/base-unmet': createOpportunity,
  'contact/no-measure': createOpportunity,
  'contact/no-cause': addToItem('reason', todo('rootCause')),
  'pain/no-opportunity': createOpportunity,
  'flow/channel-break': addHandoff,
  'flow/department-change': addHandoff,
  'flow/handoff-without-context': addToItem(undefined, todo('carries')),
  'flow/decision-incomplete': completeDecision,
  'flow/long-wait': addToStep,
  'map/no-owner': addToMap('owner'),
  'map/scope': addToMap('scope'),
  'map/no-overall': addToMap('overall'),
  'map/company-words': addToPhase,
  'map/empty-phase': addToPhase,
  'objective/no-opportunity': serveObjective,
  'insight/no-opportunity': followInsight,
  'insight/no-evidence': giveInsightEvidence,
  'opportunity/no-owner': addToOpportunity,
  'opportunity/no-result': addToOpportunity,
};
