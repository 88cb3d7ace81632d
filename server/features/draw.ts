import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalog } from '../../core/check/rule';
import type { ViewExtras } from '../../core/insight/view';
import type { MapFile } from '../../core/journey';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import { mapScene } from '../../core/render/map-scene';
import { VARIABLE_PREFIX } from '../../core/render/markdown-style';
import { variablesOf } from '../../core/render/palette-variables';
import { sceneSvg } from '../../core/render/svg';
import { tableMeasure } from '../../core/render/text/measure';
import { absoluteRange } from '../../core/syntax/tree';
import type { Localize } from '../../core/text';
import type { DrawnView, DrawResult } from '../protocol';
import { viewWithFigures } from './preview';

/** What the picture of a map is to be like. */
export interface Drawing {
  readonly view: DrawnView;
  readonly idPrefix: string;
  readonly localize: Localize;
}

/** A page of Markdown is about this wide, px: the header of a wider map stays within it. */
const HEADER_WIDTH = 880;

/** The picture of a map for a page that is styled by a theme of its own. */
export function drawingOf(
  { map, tree }: MapFile,
  catalogs: readonly Catalog[],
  extras: ViewExtras,
  { view, idPrefix, localize }: Drawing,
): DrawResult {
  const svg = map.node && (map.title !== undefined || map.phases.length > 0) ? draw() : null;
  const problem = tree.problems.find(({ severity }) => severity !== 'warning');
  if (problem) {
    const { start } = absoluteRange(tree, problem.place);
    const { line } = TextDocument.create('', '', 0, tree.text).positionAt(start);
    return { svg, problem: { message: localize(problem.message, problem.values), line } };
  }
  return svg === null ? { svg, problem: { message: localize('This is no journey map yet.') } } : { svg };

  function draw(): string {
    const scene = mapScene(viewWithFigures(map, vocabularyOf(map, catalogs), extras), {
      measure: tableMeasure(),
      localize,
      headerWidth: HEADER_WIDTH,
      ...(view === 'curve' ? { lanes: ['phases', 'steps', 'emotion'] } : {}),
    });
    return sceneSvg(scene, variablesOf(VARIABLE_PREFIX), { idPrefix, focusable: false });
  }
}
