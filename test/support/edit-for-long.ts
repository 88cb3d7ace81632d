/**
 * A program: edits an example 10 000 times in a server and prints, as JSON, how many bytes are in use after the
 * first 1 000 edits (`early`) and after all (`late`). To be run with `--expose-gc`.
 */
import { CompletionRequest, DocumentSymbolRequest } from 'vscode-languageserver-protocol/node';
import { examples } from './examples';
import { inMemory } from './lsp-client';
import { applyEdit, randomEdits } from './random-edits';

const EDITS = 10_000;
const EARLY = 1_000;
const SEED = 20_261_125;
const URI = 'file:///w/long.journey.yaml';

function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('Run this with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

async function main(): Promise<void> {
  const shortest = examples()
    .filter(({ path }) => path.endsWith('.journey.yaml'))
    .reduce((one, other) => (other.text.length < one.text.length ? other : one));
  const edits = randomEdits(SEED, EDITS);
  const client = await inMemory();
  client.open(URI, '');
  let early = 0;
  for (const [index, edit] of edits.entries()) {
    // Edited for long, a text is nothing but broken.
    const text = index % 50 === 0 ? shortest.text : client.text(URI);
    client.change(URI, applyEdit(text, edit).text);
    if (index % 20 === 0) {
      await client.findings(URI);
      const textDocument = { uri: URI };
      await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
      await client.connection.sendRequest(CompletionRequest.type, {
        textDocument,
        position: { line: 5, character: 0 },
      });
    }
    if (index + 1 === EARLY) early = bytesInUse();
  }
  await client.findings(URI);
  const late = bytesInUse();
  await client.stop();
  process.stdout.write(JSON.stringify({ early, late }));
}

void main();
