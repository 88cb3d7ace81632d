import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { IdKind } from '../../core/schema/schema-node';
import type { Emotion } from '../../core/model/journey-map';
import { slug } from '../../core/model/ids';
import { pairOf } from '../../core/syntax/access';
import type { YamlNode } from '../../core/syntax/node';
import { absoluteRange } from '../../core/syntax/tree';
import type { FeatureContext, JourneyDocument } from './document';
import { namesOf } from './names';
import { markedValues } from './semantic-tokens/marked-values';

const LONGEST = 40;

/** After a number on a scale what it means, where no feeling says it; after an id the name it stands for. */
export function inlayHints(document: JourneyDocument, range: Range, context: FeatureContext): InlayHint[] {
  const { text, file } = document;
  const wanted = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
  const hints = new Map<number, string>();
  const add = (node: YamlNode, label: () => string | undefined) => {
    const { start, end } = absoluteRange(file.tree, node);
    if (start < wanted.start || end > wanted.end || end === start || hints.has(end)) return;
    const said = label();
    if (said !== undefined) hints.set(end, said);
  };
  const felt = scoresWithFeeling(document);
  for (const { node, schema } of markedValues(document)) {
    if (felt.has(node)) continue;
    const meaning = schema['x-values']?.find(({ value }) => value === node.value);
    add(node, () => meaning && context.localize(meaning.title));
  }
  const nameOf = namer(document, context);
  for (const { node, kinds, id } of document.checked.references.uses) add(node, () => nameOf(kinds, id));
  return [...hints]
    .sort(([a], [b]) => a - b)
    .map(([end, label]) => ({ position: text.positionAt(end), label, paddingLeft: true }));
}

/** Scores beside which a feeling stands need no word more. */
function scoresWithFeeling({ file }: JourneyDocument): ReadonlySet<YamlNode | undefined> {
  if (file.kind !== 'map') return new Set();
  const emotions: readonly Emotion[] = [
    ...(file.map.overall?.emotions ?? []),
    ...file.map.phases.flatMap(({ steps }) => steps.flatMap((step) => step.emotions)),
  ];
  return new Set(
    emotions.flatMap(({ feeling, node }) => (feeling === undefined ? [] : pairOf(node, 'score')?.value)),
  );
}

/** The name behind an id, where it says more than the id does. Each kind is looked through once. */
function namer(document: JourneyDocument, context: FeatureContext) {
  const names = new Map<IdKind, ReadonlyMap<string, string | undefined>>();
  const ofKind = (kind: IdKind) => {
    const known =
      names.get(kind) ?? new Map(namesOf(kind, document, context).map(({ id, name }) => [id, name]));
    names.set(kind, known);
    return known;
  };
  return (kinds: readonly IdKind[], id: string): string | undefined => {
    const name = kinds.map((kind) => ofKind(kind).get(id)).find((found) => found !== undefined);
    if (name === undefined || slug(name) === slug(id)) return undefined;
    const line = name.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
  };
}
