import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Position, TextEdit } from 'vscode-languageserver-types';
import texts from '../../l10n/parts/features.de.json';
import type { Catalog } from '../../core/check/rule';
import { checkJourneyFile, fileKind, readJourneyFile } from '../../core/journey';
import { localizer } from '../../core/text';
import type { FeatureContext, JourneyDocument } from './document';

/** Marks the cursor in the text of a spec. */
export const CURSOR = '▮';

export interface SpecOptions {
  readonly uri?: string;
  readonly language?: 'en' | 'de';
  readonly snippets?: boolean;
  /** Texts of the catalogs that apply, nearest first. */
  readonly catalogs?: readonly string[];
  readonly usedNames?: FeatureContext['usedNames'];
  readonly usedChannels?: FeatureContext['usedChannels'];
}

export interface Opened {
  readonly document: JourneyDocument;
  readonly position: Position;
  readonly context: FeatureContext;
}

/** A document as the server would have it, with the place of its cursor mark, which is taken out. */
export function open(marked: string, options: SpecOptions = {}): Opened {
  const {
    uri = 'file:///maps/test.journey.yaml',
    language = 'en',
    snippets = false,
    usedNames,
    usedChannels,
  } = options;
  const offset = Math.max(marked.indexOf(CURSOR), 0);
  const text = TextDocument.create(uri, 'journey', 1, marked.replace(CURSOR, ''));
  const catalogs = (options.catalogs ?? []).map((catalog, index): Catalog => {
    const file = readJourneyFile(catalog, 'catalog');
    if (file.kind !== 'catalog') throw new Error('not a catalog');
    return { uri: `file:///catalog-${String(index)}/journey.catalog.yaml`, vocabulary: file.vocabulary };
  });
  const surroundings = { catalogs, today: '2026-07-01' };
  const file = readJourneyFile(text.getText(), fileKind(uri));
  const checked = checkJourneyFile(file, surroundings);
  return {
    document: { uri, version: 1, text, file, checked },
    position: text.positionAt(offset),
    context: {
      localize: localizer(language === 'de' ? texts : {}),
      language,
      snippets,
      surroundings,
      ...(usedNames ? { usedNames } : {}),
      ...(usedChannels ? { usedChannels } : {}),
    },
  };
}

/** The text after a completion was accepted. */
export function accepted({ document }: Opened, item: CompletionItem | undefined): string {
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error('no such completion');
  return applied(document, [item.textEdit]);
}

export function applied({ text }: JourneyDocument, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(text, [...edits]);
}
