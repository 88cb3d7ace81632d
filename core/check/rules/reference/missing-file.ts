import { excerpt } from '../../excerpt';
import type { Finding } from '../../finding';
import type { CatalogRule, MapRule, Surroundings } from '../../rule';
import type { References } from '../../../schema/references';
import { byStatus } from '../by-status';

const codes = { 'reference/missing-file': byStatus('warning', 'warning', 'error') };

/**
 * A path that leads to no file; URLs are left alone, and so is what the surroundings cannot see.
 * Data: the `path` as written.
 */
export const referenceMissingFile: MapRule = {
  scope: 'map',
  codes,
  check: ({ references, surroundings }) => missing(references, surroundings),
};

export const referenceMissingFileInCatalog: CatalogRule = {
  scope: 'catalog',
  codes,
  check: ({ references, surroundings }) => missing(references, surroundings),
};

function* missing({ paths }: References, { fileExists }: Surroundings): Iterable<Finding> {
  for (const { path, node } of paths) {
    if (hasScheme(path) || fileExists?.(path) !== false) continue;
    yield {
      code: 'reference/missing-file',
      place: node,
      message: 'There is no file “{path}”. Write the path from the folder of this file.',
      values: { path: excerpt(path) },
      data: { path },
    };
  }
}

function hasScheme(path: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(path);
}
