// What is measured of one server with one map. Times are in milliseconds.
import { pause } from './client.mjs';
import { makeMistake, mistakePlaces, takeBack, titleEnd, withMistake } from './mistakes.mjs';
import { openMap } from './open-map.mjs';

/** Between two measurements, as between two keystrokes, and so that nothing old is still being worked on. */
const BREATH = 60;
/** With the key that makes the mistake, 30 changes. */
const WORDS = ' once more, then a third time';

/**
 * Starts the server and opens the map with the mistake in it.
 *
 * @returns {Promise<number>} from the start of the process until the right findings are there
 */
export async function measureStart(server, { text, expected, place }) {
  const map = await openMap(server, withMistake(text, place), expected.planted(place));
  await map.close();
  return map.firstFindings;
}

/**
 * Edits one open map per server and asks about it. The servers take turns in everything, so that a busy moment
 * of the machine hits them all.
 *
 * @param {object[]} contestants each with its `server` and what is `expected` of it
 * @param {{text: string, repetitions: number}} options
 * @returns {Promise<Record<string, number[]>[]>} for each contestant, samples by what was measured; `memory` in
 *   MiB. What a server does not offer is absent
 */
export async function measureEditing(contestants, { text, repetitions }) {
  const places = mistakePlaces(text, repetitions);
  const players = [];
  try {
    for (const { server, expected } of contestants) {
      players.push({ expected, map: await openMap(server, text, expected.clean), samples: {} });
    }
    const inTurns = async (kind, measure, offers = () => true) => {
      for (const place of places) {
        for (const { map, expected, samples } of players.filter(offers)) {
          samples[kind] = [...(samples[kind] ?? []), ...(await measure(map, place, expected))];
        }
      }
    };
    await inTurns('keystroke', toggle);
    await inTurns('burst', burst);
    await inTurns('completion', completeAfterKey);
    await inTurns('hover', hover);
    await inTurns('outline', outline, ({ map }) => map.client.capabilities.documentSymbolProvider);
    return players.map(({ map, samples }) => {
      const memory = map.client.peakMemory();
      return { ...samples, ...(memory === undefined ? {} : { memory: [memory] }) };
    });
  } finally {
    for (const { map } of players) await map.close();
  }
}

/** One keystroke makes the mistake, one takes it back. */
async function toggle(map, place, expected) {
  const made = await timed(map, [makeMistake(place)], expected.planted(place));
  return [made, await timed(map, [takeBack(place)], expected.clean)];
}

/** A line of text typed without a pause into the title of a step; only the last key makes the mistake. */
async function burst(map, place, expected) {
  const { line, character } = titleEnd(map.text, place);
  const at = (offset) => ({ line, character: character + offset });
  const keys = [...WORDS].map((text, index) => ({ range: { start: at(index), end: at(index) }, text }));
  const took = await timed(map, [...keys, makeMistake(place)], expected.planted(place));
  const undo = { range: { start: at(0), end: at(WORDS.length) }, text: '' };
  await timed(map, [undo, takeBack(place)], expected.clean);
  return [took];
}

/** Right after the keystroke that completes `intent: buy`, its value is asked for. */
async function completeAfterKey(map, place, expected) {
  await timed(map, [makeMistake(place)], expected.planted(place));
  const start = performance.now();
  const settled = map.change([takeBack(place)], expected.clean);
  const { textDocument } = map;
  const found = await map.client.request('textDocument/completion', { textDocument, position: place });
  const took = performance.now() - start;
  if (!(found?.items ?? found)?.some(({ label }) => label === 'buy'))
    throw new Error('Completion did not offer `buy`.');
  await settled;
  await pause(BREATH);
  return [took];
}

async function hover(map, { line, character }) {
  const position = { line, character: character - 2 };
  return ask(map, 'textDocument/hover', { position }, (found) => found?.contents);
}

async function outline(map) {
  return ask(map, 'textDocument/documentSymbol', {}, (found) => found?.length > 0);
}

async function ask({ client, textDocument }, method, params, isRight) {
  const start = performance.now();
  const found = await client.request(method, { textDocument, ...params });
  const took = performance.now() - start;
  if (!isRight(found)) throw new Error(`${method} had no answer.`);
  await pause(BREATH);
  return [took];
}

async function timed(map, changes, accept) {
  const start = performance.now();
  const took = (await map.change(changes, accept)) - start;
  await pause(BREATH);
  return took;
}
