import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import type { Answer } from '../answer';
import { editsFor } from '../features/picture-edits';
import { pathAt, pictureOf, placeOf } from '../features/preview';
import { statusOf } from '../features/status';
import {
  editRequest,
  pathAtRequest,
  placeRequest,
  statusRequest,
  viewRequest,
  type PlaceParams,
  type StatusParams,
  type ViewParams,
} from '../protocol';
import type { Session } from '../session';

/** Answers what the preview asks beyond the protocol. */
export function registerPreview(
  connection: Connection,
  answer: Answer,
  session: () => Session | undefined,
): void {
  connection.onRequest(
    viewRequest,
    answer(
      async (document, _params: ViewParams, context) => {
        const asIs = await session()?.asIsOf(document);
        return pictureOf(document, context, asIs ? { asIs } : {});
      },
      { anyVersion: true },
    ),
  );
  connection.onRequest(
    placeRequest,
    answer((document, { path }: PlaceParams) => placeOf(document, path)),
  );
  connection.onRequest(
    pathAtRequest,
    answer((document, { position }: TextDocumentPositionParams) => pathAt(document, position)),
  );
  connection.onRequest(editRequest, answer(editsFor, { anyVersion: true }));
  connection.onRequest(
    statusRequest,
    answer((document, _params: StatusParams, context) => statusOf(document, context), { anyVersion: true }),
  );
}
