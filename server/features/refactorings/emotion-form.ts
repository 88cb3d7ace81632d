import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import { longEmotion } from '../../../core/edit/long-emotion';
import { shortEmotion } from '../../../core/edit/short-emotion';
import { itemsOf, pairOf } from '../../../core/syntax/access';
import type { YamlNode } from '../../../core/syntax/node';
import { absoluteRange, nodeRange, type OffsetRange } from '../../../core/syntax/tree';
import type { FeatureContext, JourneyDocument } from '../document';
import { editing } from './action';
import { stepsIn } from './steps-in';

/** The emotion at a range is written out, or as the score alone where it has nothing else. */
export function emotionForms(
  document: JourneyDocument,
  range: OffsetRange,
  { localize }: FeatureContext,
): readonly CodeAction[] {
  const { file } = document;
  const overall = file.kind === 'map' ? file.map.overall?.node : undefined;
  const holders = [...stepsIn(document, range).map(({ step }) => step.node), ...(overall ? [overall] : [])];
  const emotions = holders.flatMap((holder) => emotionsAt(document, holder, range));
  const rewrite = (title: string, edit: typeof longEmotion) =>
    editing(
      document,
      CodeActionKind.RefactorRewrite,
      title,
      emotions.flatMap((node) => edit(file.tree, node)),
    );
  return [
    ...rewrite(localize('Write the emotion with keys'), longEmotion),
    ...rewrite(localize('Write the emotion as the score alone'), shortEmotion),
  ];
}

/** The key counts as part of the emotion, or of the first one of several. */
function emotionsAt(
  { file: { tree } }: JourneyDocument,
  holder: YamlNode,
  { start, end }: OffsetRange,
): readonly YamlNode[] {
  const pair = pairOf(holder, 'emotion');
  if (!pair) return [];
  const key = absoluteRange(tree, pair.key);
  return itemsOf(pair.value).filter((node, index) => {
    const range = nodeRange(tree, node);
    const from = index === 0 ? Math.min(key.start, range.start) : range.start;
    return key.start <= range.start && from <= end && start <= range.end;
  });
}
