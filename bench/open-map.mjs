// One map, open in a fresh process of a server.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startClient } from './client.mjs';

/**
 * Starts a server in a folder of its own that holds the map, and opens it.
 *
 * @param {object} server
 * @param {string} text
 * @param {(published: object) => boolean} [isRight] which findings to wait for
 * @returns {Promise<object>} the client, the time to those findings in milliseconds, and `change`, which sends
 *   changes in one notification each and says which findings belong to the last
 */
export async function openMap(server, text, isRight) {
  const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
  const file = join(folder, 'bench.journey.yaml');
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const client = await startClient(server, pathToFileURL(folder).href);
    const state = { version: 1 };
    const current = (accept) => (published) =>
      published.uri === uri &&
      (published.version === undefined || published.version === state.version) &&
      accept(published);
    const first = isRight && client.findings(current(isRight));
    void client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: server.languageId, version: state.version, text },
    });
    const firstFindings =
      first &&
      (await first.catch(async (error) => {
        await client.stop();
        throw error;
      })) - client.startedAt;
    return {
      client,
      /** As it was opened. */
      text,
      textDocument: { uri },
      firstFindings,
      /** Sends each change as a notification of its own; resolves with the time of the right findings. */
      change(changes, accept) {
        const found = client.findings(current(accept));
        for (const change of changes) {
          state.version += 1;
          void client.notify('textDocument/didChange', {
            textDocument: { uri, version: state.version },
            contentChanges: [change],
          });
        }
        return found;
      },
      async close() {
        await client.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
