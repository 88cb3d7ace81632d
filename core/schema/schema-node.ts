/** The parts of JSON schema (draft 7) that the language uses, with keywords of its own. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: unknown;
  /** Enumerated values, each with its texts. */
  readonly oneOf?: readonly SchemaNode[];
  /** Forms that differ by JSON type. */
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: { readonly pattern?: string };
  readonly items?: SchemaNode;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly pattern?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  /** The text is an id of this kind, or of one of these. */
  readonly 'x-ref'?: IdKind | readonly IdKind[];
  /** Beside `x-ref`: a text that is no id is right too. */
  readonly 'x-or-text'?: boolean;
  /** The keys of the map, or the text, are ids of this kind. */
  readonly 'x-defines'?: IdKind;
  /** A path or URL; `explicit`: a path only when it begins with `./` or `../`. */
  readonly 'x-path'?: true | 'explicit';
  /** A form that code verifies: `core/schema/formats.ts`. */
  readonly 'x-format'?: 'date' | 'duration' | 'share' | 'id';
  readonly 'x-feeling'?: boolean;
  /** Keys in the order in which a person would add them. */
  readonly 'x-recommended'?: readonly string[];
  /** Of an enumerated value: situations it is meant for. `examples` would be offered as values by editors. */
  readonly 'x-examples'?: readonly string[];
  /** What single numbers of a scale mean. */
  readonly 'x-values'?: readonly {
    readonly value: number;
    readonly title: string;
    readonly description: string;
  }[];
  /** The values possible for each value of `toward`. */
  readonly 'x-aspects'?: Readonly<Record<string, readonly string[]>>;
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** What an id can stand for; the schema says it of each place (`x-ref`, `x-defines`). */
export type IdKind =
  | 'persona'
  | 'channel'
  | 'touchpoint'
  | 'department'
  | 'person'
  | 'object'
  | 'system'
  | 'evidence'
  | 'insight'
  | 'opportunity'
  | 'objective'
  | 'promise'
  | 'step'
  | 'phase';
