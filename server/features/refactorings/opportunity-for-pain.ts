import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import { nodeRange, type OffsetRange } from '../../../core/syntax/tree';
import type { FeatureContext, JourneyDocument } from '../document';
import { requestFor } from '../fixes/fix';
import { createOpportunity } from '../fixes/opportunity-fixes';
import { rangeOf } from '../text-range';
import { editing } from './action';
import { stepsIn } from './steps-in';

/**
 * An opportunity is created for the pain at a range. Only in drafts, where nothing is said of pains that
 * nothing addresses: later on the finding brings the same as its fix.
 */
export function opportunityForPain(
  document: JourneyDocument,
  range: OffsetRange,
  context: FeatureContext,
): readonly CodeAction[] {
  const { file, checked } = document;
  if (file.kind !== 'map' || file.map.status !== 'draft' || !('facts' in checked)) return [];
  const { addressedSteps } = checked.facts;
  return stepsIn(document, range).flatMap(({ id, step }) =>
    step.pains.flatMap(({ node, text, churnRisk, opportunities }): readonly CodeAction[] => {
      const { start, end } = nodeRange(file.tree, node);
      const isAt = start <= range.end && range.start <= end;
      const isSaid = churnRisk === 'high' || addressedSteps.has(id) || opportunities.length > 0;
      if (!isAt || isSaid || text === undefined) return [];
      const place: Diagnostic = { range: rangeOf(document, start, end), message: '' };
      const [fix] = createOpportunity(requestFor(document, context, place, { step: id, title: text }));
      return fix ? editing(document, CodeActionKind.RefactorRewrite, fix.title, fix.edits) : [];
    }),
  );
}
