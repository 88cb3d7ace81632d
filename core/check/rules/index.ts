import type { FindingCode } from '../finding';
import type { CatalogRule, Levels, MapRule, Rule, StepRule } from '../rule';
import { referenceUnknown, referenceUnknownInCatalog } from './reference/unknown';
import { SHAPE_LEVELS } from './shape-levels';

export const STEP_RULES: readonly StepRule[] = [];

export const MAP_RULES: readonly MapRule[] = [referenceUnknown];

export const CATALOG_RULES: readonly CatalogRule[] = [referenceUnknownInCatalog];

const RULES: readonly Rule[] = [...STEP_RULES, ...MAP_RULES, ...CATALOG_RULES];

/** How grave each finding is by the status of the map: every code there is. */
export const LEVELS: ReadonlyMap<FindingCode, Levels> = new Map([
  ...Object.entries(SHAPE_LEVELS),
  ...RULES.flatMap(({ codes }) => Object.entries(codes)),
]);
