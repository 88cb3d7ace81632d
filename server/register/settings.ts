import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  type Connection,
} from 'vscode-languageserver';
import { DEFAULT_SETTINGS, readEditorSettings } from '../settings';
import type { Session } from '../session';

/** Reads the settings of the editor, section `journey`, at the start and whenever they change. */
export function registerSettings(
  connection: Connection,
  session: () => Session | undefined,
): { start(): Promise<void> } {
  const ask = async () => {
    if (session()?.client.configuration !== true) return DEFAULT_SETTINGS;
    return readEditorSettings(await connection.workspace.getConfiguration('journey'));
  };
  const apply = (settings: typeof DEFAULT_SETTINGS) => {
    const current = session();
    current?.setSettings(settings);
    // A client that cannot do so now shows them as they are at its next question.
    if (current?.client.refreshLenses === true)
      connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (current?.client.refreshHints === true)
      connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
  };
  connection.onDidChangeConfiguration(async ({ settings }) => {
    const pushed = (settings as { readonly journey?: unknown } | null)?.journey;
    apply(pushed === undefined ? await ask() : readEditorSettings(pushed));
  });
  return {
    async start() {
      if (session()?.client.configuration !== true) return;
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'journey' });
      apply(await ask());
    },
  };
}
