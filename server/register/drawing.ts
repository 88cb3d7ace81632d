import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readJourneyFile } from '../../core/journey';
import { drawingOf } from '../features/draw';
import { drawnChangedNotification, drawRequest, type DrawParams, type DrawResult } from '../protocol';
import type { Session, SessionEvents } from '../session';
import { canonical } from '../workspace/uris';

/** Draws maps for documents that show them, and tells when they may look different. */
export function registerDrawing(
  connection: Connection,
  open: TextDocuments<TextDocument>,
  session: () => Session | undefined,
): Pick<SessionEvents, 'onFilesChanged'> {
  const state = { drawn: false };
  const onFilesChanged = (): void => {
    // Most people never see a map in Markdown: for them this costs nothing.
    if (state.drawn) void connection.sendNotification(drawnChangedNotification);
  };
  open.onDidChangeContent(onFilesChanged);
  connection.onRequest(drawRequest, async (params: DrawParams): Promise<DrawResult | null> => {
    const current = session();
    if (!current) return null;
    state.drawn = true;
    const { localize } = current;
    const from = canonical(params.from);
    const found =
      'text' in params.map
        ? { uri: from, text: params.map.text }
        : await current.mapAt(from, params.map.path);
    if (found === 'refused')
      return { svg: null, problem: { message: localize('Only maps in the workspace folder are shown.') } };
    if (found === 'missing') return { svg: null, problem: { message: localize('There is no such map.') } };
    const file = readJourneyFile(found.text, 'map');
    if (file.kind !== 'map') return null;
    const catalogs = await current.catalogsOf(found.uri);
    const asIs = await current.asIsOf({ uri: found.uri, file });
    return drawingOf(file, catalogs, asIs ? { asIs } : {}, { ...params, localize });
  });
  return { onFilesChanged };
}
