import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { JourneyFile } from '../../../core/journey';
import { text } from '../../../core/model/read';
import { firstPlace, pairOf } from '../../../core/syntax/access';
import type { Place, YamlNode } from '../../../core/syntax/node';
import { absoluteRange } from '../../../core/syntax/tree';
import type { IndexedContact, IndexedFile, IndexedSymbol } from './indexed-file';
import { declaredBy, namesIn } from './names-in';

/** @param own gives a text that is kept; the same one for the same letters where that saves memory. */
export function indexFile(
  uri: string,
  file: JourneyFile,
  document: TextDocument,
  own: (text: string) => string = (same) => same,
): IndexedFile {
  const rangeOf = (place: Place): Range => {
    const { start, end } = absoluteRange(file.tree, place);
    return { start: document.positionAt(start), end: document.positionAt(end) };
  };
  const names = namesIn(file).map(({ role, kinds, id, node, orText }) => ({
    role,
    kinds,
    id: own(id),
    orText,
    range: rangeOf(node),
  }));
  const declares = new Set([...declaredBy(names)].map(own));
  const title = text(file.tree.root, file.kind === 'map' ? 'customerJourney' : 'journeyCatalog');
  return {
    uri,
    kind: file.kind,
    names,
    declares,
    contacts: contactsOf(file, own),
    symbols: symbolsOf(file, rangeOf, own),
    ...(title === undefined ? {} : { title: own(title) }),
  };
}

function contactsOf(file: JourneyFile, own: (text: string) => string): readonly IndexedContact[] {
  if (file.kind !== 'map') return [];
  return file.map.phases.flatMap(({ steps }) =>
    steps.flatMap(({ touchpoint, channels }) =>
      touchpoint === undefined || channels.length === 0
        ? []
        : [{ touchpoint: own(touchpoint), channels: channels.map(own) }],
    ),
  );
}

function symbolsOf(
  file: JourneyFile,
  rangeOf: (place: Place) => Range,
  own: (text: string) => string,
): readonly IndexedSymbol[] {
  const symbols: IndexedSymbol[] = [];
  const add = (kind: IndexedSymbol['kind'], name: string | undefined, place: Place, container?: string) => {
    if (name === undefined || name === '') return;
    const inside = container === undefined ? {} : { container: own(container) };
    symbols.push({ kind, name: own(name), range: rangeOf(place), ...inside });
  };
  const titleOf = (node: YamlNode, key = 'title') => pairOf(node, key)?.value ?? firstPlace(node);
  const { root } = file.tree;
  const title = text(root, file.kind === 'map' ? 'customerJourney' : 'journeyCatalog');
  const vocabulary = file.kind === 'map' ? file.map : file.vocabulary;
  if (file.kind === 'map' && root) {
    add('map', title, titleOf(root, 'customerJourney'));
    for (const phase of file.map.phases) {
      add('phase', phase.title, titleOf(phase.node), title);
      for (const step of phase.steps) add('step', step.title, titleOf(step.node), phase.title ?? title);
    }
  }
  for (const [id, { node, name }] of vocabulary.personas) {
    add('persona', name ?? id, titleOf(node, 'name'), title);
  }
  for (const [id, { node, name }] of vocabulary.touchpoints) {
    if (node) add('touchpoint', name ?? id, titleOf(node, 'name'), title);
  }
  return symbols;
}
