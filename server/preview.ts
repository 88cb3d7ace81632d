import type { CancellationToken, Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import type { FeatureContext, JourneyDocument } from './features/document';
import { pathAt, pictureOf, placeOf } from './features/preview';
import { pathAtRequest, placeRequest, viewRequest, type PlaceParams, type ViewParams } from './protocol';
import type { Session } from './session';

type WithDocument = <Params extends { readonly textDocument: { readonly uri: string } }, Result>(
  feature: (document: JourneyDocument, params: Params, context: FeatureContext) => Result,
) => (params: Params, token: CancellationToken) => Promise<Awaited<Result> | null>;

/** Answers what the preview asks beyond the protocol. */
export function servePreview(
  connection: Connection,
  withDocument: WithDocument,
  session: () => Session | undefined,
): void {
  connection.onRequest(
    viewRequest,
    withDocument(async (document, _params: ViewParams, context) => {
      const asIs = await session()?.asIsOf(document);
      return pictureOf(document, context, asIs ? { asIs } : {});
    }),
  );
  connection.onRequest(
    placeRequest,
    withDocument((document, { path }: PlaceParams) => placeOf(document, path)),
  );
  connection.onRequest(
    pathAtRequest,
    withDocument((document, { position }: TextDocumentPositionParams) => pathAt(document, position)),
  );
}
