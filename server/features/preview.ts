import type { Position, Range } from 'vscode-languageserver-types';
import { completenessOf } from '../../core/check/completeness';
import { viewOf, type JourneyView, type ViewExtras } from '../../core/insight/view';
import type { JourneyMap } from '../../core/model/journey-map';
import type { Vocabulary } from '../../core/model/vocabulary';
import { firstPlace } from '../../core/syntax/access';
import { locate, nodeAtPointer, pointerOf, type Path } from '../../core/syntax/locate';
import { absoluteRange } from '../../core/syntax/tree';
import type { PathAtResult, PlaceResult, ViewResult } from '../protocol';
import type { FeatureContext, JourneyDocument } from './document';

/** What the picture of a document shows. A text without a map, and a catalog, show nothing. */
export function pictureOf(
  document: JourneyDocument,
  context: FeatureContext,
  extras: ViewExtras,
): ViewResult {
  const { checked, file, text, version } = document;
  const shows = file.kind === 'map' && 'facts' in checked && file.map.node !== undefined;
  const view = shows ? viewWithFigures(file.map, checked.facts.vocabulary, extras) : null;
  const problem = file.tree.problems.find(({ severity }) => severity !== 'warning');
  if (!problem) return { version, view };
  const { start, end } = absoluteRange(file.tree, problem.place);
  return {
    version,
    view,
    problem: { message: context.localize(problem.message, problem.values), range: rangeOf(text, start, end) },
  };
}

/** What a map shows, with how complete it is. */
export function viewWithFigures(map: JourneyMap, vocabulary: Vocabulary, extras: ViewExtras): JourneyView {
  const { percent, persona, touchpoints, encounters, feelings } = completenessOf(map, vocabulary);
  return viewOf(map, vocabulary, {
    ...extras,
    completeness: { percent, persona, touchpoints, encounters, feelings },
  });
}

/** Where the node at a JSON pointer begins: its first key, or the scalar itself. */
export function placeOf(document: JourneyDocument, path: string): PlaceResult {
  const { tree } = document.file;
  const node = nodeAtPointer(tree.root, path);
  if (!node) return null;
  const { start, end } = absoluteRange(tree, firstPlace(node));
  return rangeOf(document.text, start, end);
}

/** What is written at a position, and the step around it. */
export function pathAt(document: JourneyDocument, position: Position): PathAtResult {
  const { tree } = document.file;
  const offset = document.text.offsetAt(position);
  const path = locate(tree, offset)?.path;
  const step = stepAround(document, offset);
  if (!path) return null;
  return { path: pointerOf(path), ...(step ? { stepPath: pointerOf(step) } : {}) };
}

/** The step whose lines hold the offset; blank lines and comments after a step belong to it. */
function stepAround(document: JourneyDocument, offset: number): Path | undefined {
  const { file } = document;
  if (file.kind !== 'map') return undefined;
  const { map, tree } = file;
  let found: Path | undefined;
  map.phases.forEach((phase, phaseIndex) => {
    if (absoluteRange(tree, phase.node).start > offset) return;
    // In the head of a phase no step is meant, however many came before.
    found = undefined;
    phase.steps.forEach((step, stepIndex) => {
      if (lineStart(tree.text, absoluteRange(tree, step.node).start) <= offset)
        found = ['phases', phaseIndex, 'steps', stepIndex];
    });
  });
  return found;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function rangeOf(text: JourneyDocument['text'], start: number, end: number): Range {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}
