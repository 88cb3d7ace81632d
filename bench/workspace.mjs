// Measures a workspace of many maps, side by side: until all of it is known, and what is asked across it.
//   npm run bench:workspace -- [--maps 1000] [--lines 100] [--turns 3]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startClient } from './client.mjs';
import { generateMap } from './generate-map.mjs';
import { installTools } from './install.mjs';
import { mistakePlaces, withMistake } from './mistakes.mjs';
import { table } from './report.mjs';
import { serversToMeasure } from './servers.mjs';
import { summary } from './statistics.mjs';

/** The id that the catalog defines and every map uses once. */
const SHARED = 'panel';
const CATALOG = `journeyCatalog: What all maps share\nevidence:\n  ${SHARED}: {method: survey, source: Panel, date: 2026-05-04}\n`;

try {
  await run(options());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function options() {
  const { values } = parseArgs({
    options: {
      maps: { type: 'string', default: '1000' },
      lines: { type: 'string', default: '100' },
      turns: { type: 'string', default: '3' },
    },
  });
  const [maps, lines, turns] = [values.maps, values.lines, values.turns].map(Number);
  if (!(maps >= 1) || !(lines >= 100) || !(turns >= 1)) {
    throw new Error('--maps and --turns take numbers from 1 up, --lines from 100 up.');
  }
  return { maps, lines, turns };
}

async function run({ maps, lines, turns }) {
  const servers = (await serversToMeasure(installTools())).filter(({ finds }) => finds);
  const [ours, theirs, theirsBundled] = ['ours', 'theirs', 'theirsBundled'].map((key) =>
    servers.find((server) => server.key === key),
  );
  const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
  try {
    const files = writeWorkspace(folder, maps, lines);
    const kinds = ['indexed', 'told', 'opened', 'theirOpened', 'theirBundleOpened'];
    const samples = Object.fromEntries(kinds.map((kind) => [kind, []]));
    const memory = Object.fromEntries(kinds.map((kind) => [kind, []]));
    const across = { references: [], rename: [] };
    for (let turn = 0; turn < turns; turn++) {
      console.error(`Turn ${turn + 1} of ${turns} …`);
      const take = async (kind, found) => {
        const { took, memory: peak } = await found;
        samples[kind].push(took);
        memory[kind].push(peak);
      };
      await take('indexed', untilIndexed(ours, folder, maps, across));
      await take('told', untilRight(ours, folder, files, false));
      await take('opened', untilRight(ours, folder, files, true));
      await take('theirOpened', untilRight(theirs, folder, files, true));
      await take('theirBundleOpened', untilRight(theirsBundled, folder, files, true));
    }
    const row = (what, unit, mine, other) => ({
      what,
      lines,
      unit,
      ours: summary(mine),
      theirs: other && summary(other),
    });
    console.log(
      table([
        row(`${maps} maps indexed / theirs opened`, 'ms', samples.indexed, samples.theirOpened),
        row('  the same, theirs bundled as ours', 'ms', samples.indexed, samples.theirBundleOpened),
        row('findings of all, none open', 'ms', samples.told, samples.theirOpened),
        row('findings of all, all opened', 'ms', samples.opened, samples.theirOpened),
        row('peak memory, indexed', 'MiB', memory.indexed, memory.theirOpened),
        row('peak memory, all opened', 'MiB', memory.opened, memory.theirOpened),
        row('references across all maps', 'ms', across.references),
        row('rename across all maps', 'ms', across.rename),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a catalog and maps, each with the mistake; gives each map's URI, text and the line of the mistake. */
function writeWorkspace(folder, maps, lines) {
  writeFileSync(join(folder, 'journey.catalog.yaml'), CATALOG);
  return Array.from({ length: maps }, (_, number) => {
    const sound = generateMap({ lines, seed: number + 1 }).replace(
      'evidence: survey-2026',
      `evidence: ${SHARED}`,
    );
    const [place] = mistakePlaces(sound, 1);
    const text = withMistake(sound, place);
    const file = join(folder, `map-${number}.journey.yaml`);
    writeFileSync(file, text);
    return { uri: pathToFileURL(file).href, text, line: place.line };
  });
}

/**
 * Starts our server on the workspace and asks for all uses of the shared id: the answer is right when every map
 * is known. Then asks again, and for its rename in all maps, and adds to `across` how long these take.
 */
async function untilIndexed(server, folder, maps, across) {
  const client = await startClient(server, pathToFileURL(folder).href);
  const uri = pathToFileURL(join(folder, 'journey.catalog.yaml')).href;
  const asked = { textDocument: { uri }, position: { line: 2, character: 3 } };
  const ask = async (method, params, count) => {
    const start = performance.now();
    const found = count(await client.request(method, { ...asked, ...params }));
    if (found !== maps + 1) throw new Error(`${method} found ${found} places in ${maps} maps and a catalog.`);
    return performance.now() - start;
  };
  const references = () =>
    ask('textDocument/references', { context: { includeDeclaration: true } }, (places) => places?.length);
  try {
    void client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: server.languageId, version: 1, text: CATALOG },
    });
    await references();
    const took = performance.now() - client.startedAt;
    const memory = client.peakMemory();
    across.references.push(await references());
    across.rename.push(
      await ask('textDocument/rename', { newName: 'household-panel' }, (edit) => {
        return (edit?.documentChanges ?? Object.keys(edit?.changes ?? {})).length;
      }),
    );
    return { took, memory };
  } finally {
    await client.stop();
  }
}

/**
 * Starts a server on the workspace and waits until it has reported the mistake of every map, and no other
 * error; `open` opens all of them, otherwise the server reads them by itself.
 */
async function untilRight(server, folder, files, open) {
  const client = await startClient(server, pathToFileURL(folder).href);
  try {
    const missing = new Map(files.map(({ uri, line }) => [uri, line]));
    const right = client.findings(({ uri, diagnostics }) => {
      const errors = diagnostics.filter(({ severity }) => severity === 1);
      if (errors.length === 1 && errors[0].range.start.line === missing.get(uri)) missing.delete(uri);
      return missing.size === 0;
    });
    if (open) {
      for (const { uri, text } of files) {
        void client.notify('textDocument/didOpen', {
          textDocument: { uri, languageId: server.languageId, version: 1, text },
        });
      }
    }
    return { took: (await right) - client.startedAt, memory: client.peakMemory() };
  } finally {
    await client.stop();
  }
}
