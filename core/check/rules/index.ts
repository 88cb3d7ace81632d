import type { FindingCode } from '../finding';
import type { CatalogRule, Levels, MapRule, Rule, StepRule } from '../rule';
import { referenceDuplicate } from './reference/duplicate';
import { referenceMissingFile, referenceMissingFileInCatalog } from './reference/missing-file';
import { referenceShadowed, referenceShadowedInCatalog } from './reference/shadowed';
import { referenceUnknown, referenceUnknownInCatalog } from './reference/unknown';
import { referenceUnused } from './reference/unused';
import { personaIncomplete } from './persona/incomplete';
import { personaMissing } from './persona/missing';
import { personaNoEvidence } from './persona/no-evidence';
import { personaNoMotives } from './persona/no-motives';
import { emotionContradiction } from './emotion/contradiction';
import { emotionMissing } from './emotion/missing';
import { emotionNoEvidence } from './emotion/no-evidence';
import { emotionNoFeeling } from './emotion/no-feeling';
import { emotionNoReason } from './emotion/no-reason';
import { emotionOneSided } from './emotion/one-sided';
import { touchpointMissing } from './touchpoint/missing';
import { touchpointNoChannel } from './touchpoint/no-channel';
import { touchpointNoEncounter } from './touchpoint/no-encounter';
import { momentCandidate } from './moment/candidate';
import { momentNeutral } from './moment/neutral';
import { momentNoBackstage } from './moment/no-backstage';
import { momentNoConcern } from './moment/no-concern';
import { momentNone } from './moment/none';
import { expectationAspect } from './expectation/aspect';
import { expectationUncategorised } from './expectation/uncategorised';
import { expectationUnmet } from './expectation/unmet';
import { serviceBaseUnmet } from './service/base-unmet';
import { serviceWowNotFelt } from './service/wow-not-felt';
import { serviceWowOnBrokenBase } from './service/wow-on-broken-base';
import { contactNoCause } from './contact/no-cause';
import { contactNoMeasure } from './contact/no-measure';
import { painNoOpportunity } from './pain/no-opportunity';
import { flowChannelBreak } from './flow/channel-break';
import { flowDecisionIncomplete } from './flow/decision-incomplete';
import { flowDepartmentChange } from './flow/department-change';
import { flowHandoffWithoutContext } from './flow/handoff-without-context';
import { flowLongWait } from './flow/long-wait';
import { flowOnboardingDeadEnd } from './flow/onboarding-dead-end';
import { flowUnreachable } from './flow/unreachable';
import { flowVisibleDepartments } from './flow/visible-departments';
import { mapAsIsMissing } from './map/as-is-missing';
import { mapCompanyWords } from './map/company-words';
import { mapEmptyPhase } from './map/empty-phase';
import { mapEndsAtPurchase } from './map/ends-at-purchase';
import { mapFieldUncovered } from './map/field-uncovered';
import { mapNoOverall } from './map/no-overall';
import { mapNoOwner } from './map/no-owner';
import { mapOneDepartment } from './map/one-department';
import { mapScope } from './map/scope';
import { mapTooLong } from './map/too-long';
import { mapTouchpointsHideJourney } from './map/touchpoints-hide-journey';
import { reviewOverdue } from './review/overdue';
import { promiseKeptBeforeMade } from './promise/kept-before-made';
import { promiseNotKept } from './promise/not-kept';
import { objectiveNoOpportunity } from './objective/no-opportunity';
import { insightNoEvidence } from './insight/no-evidence';
import { insightNoOpportunity } from './insight/no-opportunity';
import { opportunityNoOwner } from './opportunity/no-owner';
import { opportunityNoResult } from './opportunity/no-result';
import { opportunityOnlyTalk } from './opportunity/only-talk';
import { opportunityOverdue } from './opportunity/overdue';
import { opportunityUnrated } from './opportunity/unrated';
import { evidenceStale } from './evidence/stale';
import { evidenceUndated } from './evidence/undated';
import { metricFalling } from './metric/falling';
import { metricNoSource } from './metric/no-source';
import { metricOutOfRange } from './metric/out-of-range';
import { SHAPE_LEVELS } from './shape-levels';

export const STEP_RULES: readonly StepRule[] = [
  emotionContradiction.step,
  emotionMissing,
  emotionNoEvidence.step,
  emotionNoFeeling.step,
  emotionNoReason.step,
  touchpointMissing,
  touchpointNoChannel,
  touchpointNoEncounter,
  momentCandidate,
  momentNeutral,
  momentNoBackstage,
  momentNoConcern,
  expectationAspect,
  expectationUncategorised,
  serviceWowNotFelt,
  contactNoCause,
  flowDecisionIncomplete,
  flowHandoffWithoutContext,
  flowLongWait,
  metricFalling.step,
  metricNoSource.step,
  metricOutOfRange.step,
];

export const MAP_RULES: readonly MapRule[] = [
  referenceDuplicate,
  referenceMissingFile,
  referenceShadowed,
  referenceUnknown,
  referenceUnused,
  personaIncomplete.map,
  personaMissing,
  personaNoEvidence.map,
  personaNoMotives.map,
  emotionContradiction.map,
  emotionNoEvidence.map,
  emotionNoFeeling.map,
  emotionNoReason.map,
  emotionOneSided,
  momentNone,
  expectationUnmet,
  serviceBaseUnmet,
  serviceWowOnBrokenBase,
  contactNoMeasure,
  painNoOpportunity,
  flowChannelBreak,
  flowDepartmentChange,
  flowOnboardingDeadEnd,
  flowUnreachable,
  flowVisibleDepartments,
  mapAsIsMissing,
  mapCompanyWords,
  mapEmptyPhase,
  mapEndsAtPurchase,
  mapFieldUncovered,
  mapNoOverall,
  mapNoOwner,
  mapOneDepartment,
  mapScope,
  mapTooLong,
  mapTouchpointsHideJourney,
  reviewOverdue,
  promiseKeptBeforeMade,
  promiseNotKept,
  objectiveNoOpportunity,
  insightNoEvidence,
  insightNoOpportunity,
  opportunityNoOwner,
  opportunityNoResult,
  opportunityOnlyTalk,
  opportunityOverdue,
  opportunityUnrated,
  evidenceStale.map,
  evidenceUndated.map,
  metricFalling.map,
  metricNoSource.map,
  metricOutOfRange.map,
];

export const CATALOG_RULES: readonly CatalogRule[] = [
  referenceMissingFileInCatalog,
  referenceShadowedInCatalog,
  referenceUnknownInCatalog,
  personaIncomplete.catalog,
  personaNoEvidence.catalog,
  personaNoMotives.catalog,
  evidenceStale.catalog,
  evidenceUndated.catalog,
];

const RULES: readonly Rule[] = [...STEP_RULES, ...MAP_RULES, ...CATALOG_RULES];

/** How grave each finding is by the status of the map: every code there is. */
export const LEVELS: ReadonlyMap<FindingCode, Levels> = new Map([
  ...Object.entries(SHAPE_LEVELS),
  ...RULES.flatMap(({ codes }) => Object.entries(codes)),
]);
