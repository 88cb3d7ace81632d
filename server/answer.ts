import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FeatureContext, JourneyDocument } from './features/document';
import type { Session } from './session';
import { workspaceKind } from './workspace/kinds';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** Makes the answer to a request about one document from a feature; null for a document that is not open. */
export type Answer = <Params extends AboutDocument, Result>(
  feature: (document: JourneyDocument, params: Params, context: FeatureContext) => Result | Promise<Result>,
  options?: AnswerOptions<Params, Result>,
) => (params: Params, token: CancellationToken) => Promise<Result | null>;

export interface AnswerOptions<Params, Result> {
  /** What other files say counts too: all of the workspace is read before. */
  readonly workspace?: boolean;
  /** The answer says which version it is of, or nothing in it has a place: a newer text does not spoil it. */
  readonly anyVersion?: boolean;
  /** The feature works on the text as it was asked about; the client goes on from there when more was typed. */
  readonly typedOn?: boolean;
  /** The answer about a settings file; none where it is left out. */
  readonly settings?: (text: TextDocument, params: Params) => Result;
}

/**
 * Every request gets one answer. One that was cancelled is told so, and one whose text changed before the answer
 * was there gets no answer for the old text.
 */
export function answering(open: TextDocuments<TextDocument>, session: () => Session | undefined): Answer {
  return (feature, { workspace = false, anyVersion = false, typedOn = false, settings } = {}) =>
    async (params, token) => {
      const text = open.get(params.textDocument.uri);
      const current = session();
      if (!text || !current) return null;
      if (workspaceKind(text.uri) === 'settings') return settings?.(text, params) ?? null;
      const asked = text.version;
      const stopIfStale = () => {
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
        if (!anyVersion && (text.version !== asked || open.get(text.uri) !== text))
          throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since.');
      };
      if (workspace) await current.workspace.ready();
      const document = await current.document(text);
      stopIfStale();
      const result = await feature(document, params, current.context(text));
      if (!typedOn || token.isCancellationRequested) stopIfStale();
      return result;
    };
}
