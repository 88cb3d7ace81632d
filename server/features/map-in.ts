import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalog } from '../../core/check/rule';
import type { ViewExtras } from '../../core/insight/view';
import type { MapFile } from '../../core/journey';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import { absoluteRange } from '../../core/syntax/tree';
import type { Localize } from '../../core/text';
import type { MapInResult } from '../protocol';
import { viewWithFigures } from './preview';

/** What a map shows that another document names or holds, and the first mistake in its YAML. */
export function mapIn(
  { map, tree }: MapFile,
  catalogs: readonly Catalog[],
  extras: ViewExtras,
  localize: Localize,
): MapInResult {
  const isMap = map.node !== undefined && (map.title !== undefined || map.phases.length > 0);
  const view = isMap ? viewWithFigures(map, vocabularyOf(map, catalogs), extras) : null;
  const problem = tree.problems.find(({ severity }) => severity !== 'warning');
  if (problem) {
    const { start } = absoluteRange(tree, problem.place);
    const { line } = TextDocument.create('', '', 0, tree.text).positionAt(start);
    return { view, problem: { message: localize(problem.message, problem.values), line } };
  }
  return view ? { view } : { view, problem: { message: localize('This is no journey map yet.') } };
}
