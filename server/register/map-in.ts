import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readJourneyFile } from '../../core/journey';
import { mapIn } from '../features/map-in';
import { mapInRequest, mapsChangedNotification, type MapInParams, type MapInResult } from '../protocol';
import type { Session, SessionEvents } from '../session';
import { canonical } from '../workspace/uris';

/** Tells what the maps in other documents show, and when that may have changed. */
export function registerMapIn(
  connection: Connection,
  open: TextDocuments<TextDocument>,
  session: () => Session | undefined,
): Pick<SessionEvents, 'onFilesChanged'> {
  const state = { asked: false };
  const onFilesChanged = (): void => {
    // Most people never see a map in Markdown: for them this costs nothing.
    if (state.asked) void connection.sendNotification(mapsChangedNotification);
  };
  open.onDidChangeContent(onFilesChanged);
  connection.onRequest(mapInRequest, async (params: MapInParams): Promise<MapInResult | null> => {
    const current = session();
    if (!current) return null;
    state.asked = true;
    const { localize } = current;
    const from = canonical(params.from);
    const found =
      'text' in params.map
        ? { uri: from, text: params.map.text }
        : await current.mapAt(from, params.map.path);
    if (found === 'refused')
      return { view: null, problem: { message: localize('Only maps in the workspace folder are shown.') } };
    if (found === 'missing') return { view: null, problem: { message: localize('There is no such map.') } };
    const file = readJourneyFile(found.text, 'map');
    if (file.kind !== 'map') return null;
    const catalogs = await current.catalogsOf(found.uri);
    const asIs = await current.asIsOf({ uri: found.uri, file });
    return mapIn(file, catalogs, asIs ? { asIs } : {}, localize);
  });
  return { onFilesChanged };
}
