// Which findings are right: for each server what a fresh process of it says of the same text.
import { withMistake } from './mistakes.mjs';
import { openMap } from './open-map.mjs';

/** Without news for this long, in milliseconds, a server is taken to have said all it has to say. */
const QUIET = 1500;

/**
 * Asks fresh processes of a server what they say of the text with and without the mistake, and checks that the
 * mistake is the whole difference.
 *
 * @param {object} server
 * @param {string} text a map without the mistake
 * @param {{line: number, character: number}} place where the mistake is made
 * @returns {Promise<{clean: (published: object) => boolean, planted: (place: object) => (published: object) => boolean, others: number}>}
 *   whether published findings are the right ones, for the text without the mistake and with it at a place;
 *   `others` counts the findings of the text without it
 */
export async function expectation(server, text, place) {
  // The floor reads nothing, so whatever it publishes is right.
  if (!server.finds) return { clean: () => true, planted: () => () => true, others: 0 };
  const clean = (await settled(server, text)).map(keyOf);
  const planted = await settled(server, withMistake(text, place));
  const mistakes = planted.filter((finding) => !clean.includes(keyOf(finding)));
  const [mistake] = mistakes;
  if (
    mistakes.length !== 1 ||
    planted.length !== clean.length + 1 ||
    mistake.range.start.line !== place.line
  ) {
    const said = mistakes.map(keyOf).join('\n') || 'nothing';
    throw new Error(`${server.name} should report one mistake in line ${place.line + 1}, but said: ${said}`);
  }
  const has = (keys) => {
    const wanted = [...keys].sort().join('\n');
    return ({ diagnostics }) =>
      diagnostics.length === keys.length && diagnostics.map(keyOf).sort().join('\n') === wanted;
  };
  const at = ({ line }) => {
    const { start, end } = mistake.range;
    return keyOf({ ...mistake, range: { start: { ...start, line }, end: { ...end, line } } });
  };
  return { clean: has(clean), planted: (where) => has([...clean, at(where)]), others: clean.length };
}

async function settled(server, text) {
  const map = await openMap(server, text);
  try {
    return (await map.client.lastFindings(QUIET)).diagnostics;
  } finally {
    await map.close();
  }
}

function keyOf({ range: { start, end }, severity, code, message }) {
  return [start.line, start.character, end.line, end.character, severity, code, message].join(' ');
}
