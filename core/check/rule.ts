import type { Flow } from '../insight/flow';
import type { JourneyMap, Step } from '../model/journey-map';
import type { PlacedStep } from '../model/ids';
import type { DefinedVocabulary } from '../model/read-definitions';
import type { SchemaKind } from '../schema/schema-node';
import type { ScalarNode } from '../syntax/node';
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

/** All references and definitions of the file, by schema, in the order of the file. */
export interface References {
  readonly uses: readonly Reference[];
  readonly definitions: readonly Definition[];
  /** Texts that name a file, from the folder of the file they stand in, or a URL. */
  readonly paths: readonly NamedPath[];
}

export interface NamedPath {
  readonly path: string;
  readonly node: ScalarNode;
}

/** What an id can stand for; the schema says it of each place (`x-ref`, `x-defines`). */
export type IdKind = SchemaKind;

export interface Reference {
  /** One of these kinds; several where the language allows a department or a channel. */
  readonly kinds: readonly IdKind[];
  readonly id: string;
  readonly node: ScalarNode;
  /** A text that nothing declares is right here too. */
  readonly orText?: boolean;
}

export interface Definition {
  readonly kind: IdKind;
  readonly id: string;
  readonly node: ScalarNode;
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
