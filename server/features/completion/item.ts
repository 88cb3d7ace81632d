import {
  type CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
} from 'vscode-languageserver-types';
import type { FeatureContext, JourneyDocument } from '../document';
import type { CompletionPlace } from './place';

/** A completion before it is put in order and into the form of the protocol. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written behind the place's lead: plain text, or a snippet where `snippet` is set. */
  readonly text: string;
  readonly snippet?: string;
  /** What typing is compared with; the label unless told. */
  readonly filter?: string;
  readonly detail?: string;
  /** The same in few words, for a narrow column; as long as it is when left out. */
  readonly brief?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Ask for the next completion at once: the value of a key. */
  readonly goOn?: boolean;
  /** Only such words can stand here: in `[ ]` and `{ }` what ends a word takes the one that is marked. */
  readonly closed?: boolean;
  /** What is written behind it, as it is. */
  readonly tail?: string;
}

/** The proposals of one place as the protocol wants them; `rank` keeps several places in order. */
export function completionItems(
  proposals: readonly Proposal[],
  place: CompletionPlace,
  rank: number,
  { text }: JourneyDocument,
  { snippets, labelDetails = false }: FeatureContext,
): CompletionItem[] {
  const range = { start: text.positionAt(place.range.start), end: text.positionAt(place.range.end) };
  return proposals.map((proposal, index) => {
    const snippet = snippets ? proposal.snippet : undefined;
    const newText = place.lead + (snippet ?? proposal.text) + (proposal.tail ?? '');
    return {
      label: proposal.label,
      kind: proposal.kind,
      sortText: String(rank * 10_000 + index).padStart(6, '0'),
      filterText: proposal.filter ?? proposal.label,
      textEdit: { range, newText },
      ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
      ...(/\n/.test(newText) ? { insertTextMode: InsertTextMode.asIs } : {}),
      ...details(proposal, place, labelDetails),
      ...(proposal.documentation
        ? { documentation: { kind: 'markdown', value: proposal.documentation } }
        : {}),
      ...(proposal.closed && place.flow && place.quotes === '' ? { commitCharacters: [',', ']', '}'] } : {}),
      ...(proposal.goOn && snippets
        ? { command: { title: '', command: 'editor.action.triggerSuggest' } }
        : {}),
    };
  });
}

/** What a value means stands in every row, where the client can do that: one compares values, not keys. */
function details(
  { detail = '', brief = detail }: Proposal,
  { role }: CompletionPlace,
  inEveryRow: boolean,
): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  if (detail === '') return {};
  return inEveryRow && role === 'value' ? { detail, labelDetails: { description: brief } } : { detail };
}

/** A text as it must stand in a snippet to come out unchanged. */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
