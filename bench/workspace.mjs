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
    const samples = { indexed: [], opened: [], theirOpened: [], theirBundleOpened: [] };
    const memory = { indexed: [], opened: [], theirOpened: [], theirBundleOpened: [] };
    const across = { references: [], rename: [] };
    for (let turn = 0; turn < turns; turn++) {
      console.error(`Turn ${turn + 1} of ${turns} …`);
      const take = async (kind, server, open, then) => {
        const found = await untilRight(server, folder, files, open, then);
        samples[kind].push(found.took);
        memory[kind].push(found.memory);
      };
      await take('indexed', ours, false, async (client) => {
        for (const [what, took] of Object.entries(await askAcross(client, folder, maps)))
          across[what].push(took);
      });
      await take('opened', ours, true);
      await take('theirOpened', theirs, true);
      await take('theirBundleOpened', theirsBundled, true);
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
        row(`${maps} maps: indexed / theirs opened`, 'ms', samples.indexed, samples.theirOpened),
        row('  the same, theirs bundled as ours', 'ms', samples.indexed, samples.theirBundleOpened),
        row('all opened → right findings', 'ms', samples.opened, samples.theirOpened),
        row('peak memory, indexed / theirs opened', 'MiB', memory.indexed, memory.theirOpened),
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
 * Starts a server on the workspace and waits until it has reported the mistake of every map, and no other
 * error; `open` opens all of them, otherwise the server reads them by itself. `then` asks the server further.
 */
async function untilRight(server, folder, files, open, then) {
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
    const took = (await right) - client.startedAt;
    const memory = client.peakMemory();
    await then?.(client);
    return { took, memory };
  } finally {
    await client.stop();
  }
}

/** Milliseconds until all uses of the shared id are found, and until its rename in all maps is made out. */
async function askAcross(client, folder, maps) {
  const uri = pathToFileURL(join(folder, 'journey.catalog.yaml')).href;
  void client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'journey', version: 1, text: CATALOG },
  });
  const asked = { textDocument: { uri }, position: { line: 2, character: 3 } };
  const timed = async (method, params, count) => {
    const start = performance.now();
    const answer = await client.request(method, params);
    const took = performance.now() - start;
    const found = count(answer);
    if (found !== maps + 1) throw new Error(`${method} found ${found} places in ${maps} maps and a catalog.`);
    return took;
  };
  return {
    references: await timed(
      'textDocument/references',
      { ...asked, context: { includeDeclaration: true } },
      (places) => places?.length,
    ),
    rename: await timed(
      'textDocument/rename',
      { ...asked, newName: 'household-panel' },
      (edit) => (edit?.documentChanges ?? Object.keys(edit?.changes ?? {})).length,
    ),
  };
}
