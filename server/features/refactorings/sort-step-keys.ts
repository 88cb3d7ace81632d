import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import { sortKeys } from '../../../core/edit/sort-keys';
import { definition } from '../../../core/schema/schema';
import type { OffsetRange } from '../../../core/syntax/tree';
import type { FeatureContext, JourneyDocument } from '../document';
import { editing } from './action';
import { stepsIn } from './steps-in';

/** The keys of the steps in a range are brought into the order of the language. */
export function sortStepKeys(
  document: JourneyDocument,
  range: OffsetRange,
  { localize }: FeatureContext,
): readonly CodeAction[] {
  const order = Object.keys(definition('step').properties ?? {});
  const edits = stepsIn(document, range)
    .map(({ step: { node } }) => (node.kind === 'map' ? sortKeys(document.file.tree, node, order) : []))
    .filter(({ length }) => length > 0);
  const title =
    edits.length === 1 ? localize('Sort the keys of the step') : localize('Sort the keys of the steps');
  return editing(document, CodeActionKind.RefactorRewrite, title, edits.flat());
}
