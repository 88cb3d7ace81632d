import type { Flow } from '../insight/flow';
import type { JourneyMap, Step } from '../model/journey-map';
import type { PlacedStep } from '../model/ids';
import type { DefinedVocabulary } from '../model/read-definitions';
import type { References } from '../schema/references';
import type { SyntaxTree } from '../syntax/tree';
import type { Facts } from './facts';
import type { Finding, FindingCode, Severity } from './finding';

export type Level = Severity | 'off';

/** How grave a finding is by the status of its map. */
export interface Levels {
  readonly draft: Level;
  readonly review: Level;
  readonly published: Level;
}

interface RuleBase {
  /** Every code the rule can report, with its levels. */
  readonly codes: Readonly<Record<FindingCode, Levels>>;
  /** Some of its findings are graver than the levels say, so it runs even where they are all off. */
  readonly graver?: boolean;
}

/**
 * Looks at one step. Its findings are kept as long as the step and the facts are the same objects, so it
 * may read nothing else: no other step, no clock, no file.
 */
export interface StepRule extends RuleBase {
  readonly scope: 'step';
  check(step: Step, facts: Facts): Iterable<Finding>;
}

/** Looks at the map as a whole, on every change; it must be quick for a thousand steps. */
export interface MapRule extends RuleBase {
  readonly scope: 'map';
  check(subject: MapSubject): Iterable<Finding>;
}

/** Looks at a catalog; its findings have the level of `review`. */
export interface CatalogRule extends RuleBase {
  readonly scope: 'catalog';
  check(subject: CatalogSubject): Iterable<Finding>;
}

export type Rule = StepRule | MapRule | CatalogRule;

export interface CatalogSubject {
  readonly vocabulary: DefinedVocabulary;
  readonly tree: SyntaxTree;
  readonly references: References;
  readonly surroundings: Surroundings;
}

export interface MapSubject {
  readonly map: JourneyMap;
  readonly tree: SyntaxTree;
  readonly facts: Facts;
  readonly steps: readonly PlacedStep[];
  /** How the steps follow each other. */
  readonly flow: Flow;
  readonly references: References;
  readonly surroundings: Surroundings;
}

/** What lies outside the file. */
export interface Surroundings {
  /** The catalogs that apply, nearest first. */
  readonly catalogs: readonly Catalog[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /**
   * What settings say of codes. Where it is given, rules whose findings nobody would see do not run at all.
   */
  readonly levels?: ReadonlyMap<FindingCode, Level>;
  /** Whether a path, as written in the file, leads to a file; undefined when that is not known (yet). */
  readonly fileExists?: (path: string) => boolean | undefined;
}

export interface Catalog {
  readonly uri: string;
  readonly vocabulary: DefinedVocabulary;
}
