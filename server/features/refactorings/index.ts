import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import type { FeatureContext, JourneyDocument } from '../document';
import { emotionForms } from './emotion-form';
import { fixAll } from './fix-all';
import { opportunityForPain } from './opportunity-for-pain';
import { sortStepKeys } from './sort-step-keys';

/**
 * What can be rewritten at a range; nothing while the YAML is broken.
 * @param findings all findings of the document as they are shown; those that have one obvious correction can
 *   be settled together. Without them that is not offered.
 */
export function refactorings(
  document: JourneyDocument,
  range: Range,
  context: FeatureContext,
  findings: readonly Diagnostic[] = [],
): CodeAction[] {
  const { text, file } = document;
  if (file.tree.problems.some(({ severity }) => severity !== 'warning')) return [];
  const offsets = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
  return [
    ...emotionForms(document, offsets, context),
    ...opportunityForPain(document, offsets, context),
    ...sortStepKeys(document, offsets, context),
    ...fixAll(document, context, findings),
  ];
}

export { extractions } from './extract';
