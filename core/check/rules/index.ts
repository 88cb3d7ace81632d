import type { FindingCode } from '../finding';
import type { CatalogRule, Levels, MapRule, Rule, StepRule } from '../rule';
import { emotionContradiction } from './emotion/contradiction';
import { emotionMissing } from './emotion/missing';
import { emotionNoEvidence } from './emotion/no-evidence';
import { emotionNoFeeling } from './emotion/no-feeling';
import { emotionNoReason } from './emotion/no-reason';
import { emotionOneSided } from './emotion/one-sided';
import { personaIncomplete } from './persona/incomplete';
import { personaMissing } from './persona/missing';
import { personaNoEvidence } from './persona/no-evidence';
import { personaNoMotives } from './persona/no-motives';
import { referenceDuplicate } from './reference/duplicate';
import { referenceMissingFile, referenceMissingFileInCatalog } from './reference/missing-file';
import { referenceShadowed, referenceShadowedInCatalog } from './reference/shadowed';
import { referenceUnknown, referenceUnknownInCatalog } from './reference/unknown';
import { referenceUnused } from './reference/unused';
import { SHAPE_LEVELS } from './shape-levels';

export const STEP_RULES: readonly StepRule[] = [
  emotionMissing,
  emotionNoFeeling.step,
  emotionNoReason.step,
  emotionContradiction.step,
  emotionNoEvidence.step,
];

export const MAP_RULES: readonly MapRule[] = [
  referenceUnknown,
  referenceDuplicate,
  referenceUnused,
  referenceShadowed,
  referenceMissingFile,
  personaMissing,
  personaIncomplete.map,
  personaNoMotives.map,
  personaNoEvidence.map,
  emotionNoFeeling.map,
  emotionNoReason.map,
  emotionContradiction.map,
  emotionNoEvidence.map,
  emotionOneSided,
];

export const CATALOG_RULES: readonly CatalogRule[] = [
  referenceUnknownInCatalog,
  referenceShadowedInCatalog,
  referenceMissingFileInCatalog,
  personaIncomplete.catalog,
  personaNoMotives.catalog,
  personaNoEvidence.catalog,
];

const RULES: readonly Rule[] = [...STEP_RULES, ...MAP_RULES, ...CATALOG_RULES];

/** How grave each finding is by the status of the map: every code there is. */
export const LEVELS: ReadonlyMap<FindingCode, Levels> = new Map([
  ...Object.entries(SHAPE_LEVELS),
  ...RULES.flatMap(({ codes }) => Object.entries(codes)),
]);
