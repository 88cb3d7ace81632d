// Measures our language server, another one and the floor side by side, in one run.
//   npm run bench -- [--lines 100,1000,10000] [--large] [--repetitions 15] [--json <file>]
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { sizeOf } from './bundle.mjs';
import { expectation } from './expectation.mjs';
import { generateMap } from './generate-map.mjs';
import { installTools } from './install.mjs';
import { measureEditing, measureStart } from './measure.mjs';
import { mistakePlaces } from './mistakes.mjs';
import { table } from './report.mjs';
import { serversToMeasure } from './servers.mjs';
import { summary } from './statistics.mjs';

const MEASURED = [
  ['start', 'start → first right findings', 'ms'],
  ['startBundled', '  the same, theirs bundled as ours', 'ms'],
  ['keystroke', 'keystroke → right findings', 'ms'],
  ['burst', '30 changes at once → findings', 'ms'],
  ['completion', 'completion after a keystroke', 'ms'],
  ['hover', 'hover', 'ms'],
  ['outline', 'outline', 'ms'],
  ['memory', 'peak memory', 'MiB'],
];
const STARTS = 7;

try {
  await run(options());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function options() {
  const { values } = parseArgs({
    options: {
      lines: { type: 'string', default: '100,1000,10000' },
      large: { type: 'boolean', default: false },
      repetitions: { type: 'string', default: '15' },
      json: { type: 'string' },
    },
  });
  const sizes = [...values.lines.split(',').map(Number), ...(values.large ? [50_000] : [])];
  const repetitions = Number(values.repetitions);
  if (sizes.some((lines) => !(lines >= 100)) || !(repetitions >= 1)) {
    throw new Error(
      '--lines takes numbers from 100 up, separated by commas; --repetitions a number from 1 up.',
    );
  }
  return { sizes, repetitions, json: values.json };
}

async function run({ sizes, repetitions, json }) {
  const tools = installTools();
  const servers = await serversToMeasure(tools);
  const machine = machineFacts(tools);
  console.log(machine.sentence);
  const results = [];
  for (const lines of sizes) {
    console.error(`Measuring ${lines} lines …`);
    results.push({ lines, measured: await measureSize(servers, lines, repetitions) });
  }
  const sizesInBytes = Object.fromEntries(
    servers.filter(({ bundle }) => bundle).map(({ key, bundle }) => [key, summary([sizeOf(bundle)])]),
  );
  console.log(`\n${table([...rowsOf(results), sizeRow(sizesInBytes)])}`);
  if (json) {
    writeFileSync(json, `${JSON.stringify({ version: 1, machine, results, sizesInBytes }, null, 2)}\n`);
  }
}

/** Summaries by server and by what was measured. */
async function measureSize(servers, lines, repetitions) {
  const text = generateMap({ lines });
  const [place] = mistakePlaces(text, 2).slice(1);
  const contests = new Map();
  for (const server of servers) {
    const expected = await expectation(server, text, place);
    contests.set(server.key, { text, place, expected });
  }
  const samples = Object.fromEntries(servers.map(({ key }) => [key, { start: [] }]));
  // In turns, so that a busy moment of the machine hits everyone.
  for (let turn = 0; turn < STARTS; turn++) {
    for (const server of servers)
      samples[server.key].start.push(await measureStart(server, contests.get(server.key)));
  }
  const edited = servers.filter(({ key }) => key !== 'theirsBundled');
  const found = await measureEditing(
    edited.map((server) => ({ server, expected: contests.get(server.key).expected })),
    { text, repetitions },
  );
  edited.forEach(({ key }, index) => Object.assign(samples[key], found[index]));
  return Object.fromEntries(
    Object.entries(samples).map(([key, kinds]) => [
      key,
      Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, summary(list)])),
    ]),
  );
}

function rowsOf(results) {
  return MEASURED.flatMap(([kind, what, unit]) =>
    results.map(({ lines, measured: { ours, theirs, theirsBundled, floor } }) =>
      kind === 'startBundled'
        ? { what, lines, unit, ours: ours.start, theirs: theirsBundled.start, floor: floor.start }
        : { what, lines, unit, ours: ours[kind], theirs: theirs[kind], floor: floor[kind] },
    ),
  );
}

function sizeRow(sizes) {
  const inMegabytes = (size) => size && { ...size, median: size.median / 1e6 };
  const { ours, theirs, floor } = sizes;
  const what = 'bundled server, minified';
  return {
    what,
    unit: 'MB',
    ours: inMegabytes(ours),
    theirs: inMegabytes(theirs),
    floor: inMegabytes(floor),
  };
}

function machineFacts({ node, otherVersion }) {
  const nodeVersion = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const facts = {
    system: `${process.platform} ${release()} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    nodeOfServers: nodeVersion,
    nodeOfClient: process.version,
    yamlLanguageServer: otherVersion,
  };
  const sentence =
    `All servers under Node ${nodeVersion} (the client under ${process.version}); yaml-language-server ${otherVersion}; ` +
    `${facts.system}, ${facts.processor}, ${facts.cores} cores, ${facts.memory} GiB.\n` +
    'Bundles: one file each, by esbuild with the settings of dist/server.js.';
  return { ...facts, sentence };
}
