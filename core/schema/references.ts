import type { ScalarNode, YamlNode } from '../syntax/node';
import type { SchemaPart } from './schema';
import type { IdKind } from './schema-node';
import { visit } from './visit';

/** An id that the text uses. */
export interface Reference {
  /** One of these kinds; several where the language allows a department or a channel. */
  readonly kinds: readonly IdKind[];
  /** As typed, also where it looks like a number. */
  readonly id: string;
  readonly node: ScalarNode;
  /** A text that nothing declares is right here too. */
  readonly orText?: boolean;
}

/** An id that the text defines. */
export interface Definition {
  readonly kind: IdKind;
  readonly id: string;
  readonly node: ScalarNode;
}

/** A text that holds a path from the folder of the file, or a URL. */
export interface NamedPath {
  readonly path: string;
  readonly node: ScalarNode;
}

/** All references, definitions and paths of a file, in the order of the text. */
export interface References {
  readonly uses: readonly Reference[];
  readonly definitions: readonly Definition[];
  /** `source` counts as a path only when it begins with `./` or `../`. */
  readonly paths: readonly NamedPath[];
}

/**
 * Every id that a value refers to or defines, and every path in it, in the order of the text. `map` goes
 * as far as the phases, `phase` covers one phase: steps are asked for one by one, with `step`.
 */
export function referencesIn(node: YamlNode | undefined, part: SchemaPart): References {
  const uses: Reference[] = [];
  const definitions: Definition[] = [];
  const paths: NamedPath[] = [];
  visit(node, part, {
    scalar: (scalar, schema) => {
      const kinds = schema['x-ref'];
      const path = schema['x-path'];
      const kind = schema['x-defines'];
      if (kinds === undefined && path === undefined && kind === undefined) return;
      const id = scalarText(scalar);
      if (id === '') return;
      if (path === true || (path === 'explicit' && /^\.\.?\//.test(id)))
        paths.push({ path: id, node: scalar });
      else if (kinds !== undefined)
        uses.push({
          kinds: typeof kinds === 'string' ? [kinds] : kinds,
          id,
          node: scalar,
          ...(schema['x-or-text'] ? { orText: true } : {}),
        });
      if (kind !== undefined) definitions.push({ kind, id, node: scalar });
    },
    id: (key, schema) => {
      const kind = schema['x-defines'];
      if (kind !== undefined) definitions.push({ kind, id: scalarText(key), node: key });
    },
  });
  return { uses, definitions, paths };
}

function scalarText(node: ScalarNode): string {
  return typeof node.value === 'string' ? node.value : node.source;
}
