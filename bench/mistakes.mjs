// The mistake that is put into a map and taken out again: `intent: buyy`, which the schema does not allow.

/**
 * Places at which the mistake can be made, spread over the whole text.
 *
 * @param {string} text a map from `generateMap`
 * @param {number} count
 * @returns {{line: number, character: number}[]} `count` positions just after `intent: buy`, some of them
 *   several times when the text has fewer
 */
export function mistakePlaces(text, count) {
  const all = text.split('\n').flatMap((content, line) => {
    const found = /^\s+intent: buy$/.exec(content);
    return found ? [{ line, character: content.length }] : [];
  });
  if (all.length === 0) throw new Error('The generated map has no step with `intent: buy`.');
  // Steps of the golden ratio: evenly spread, and neighbours in time are far apart in the text.
  return Array.from({ length: count }, (_, index) => all[Math.floor(((index * 0.618034) % 1) * all.length)]);
}

/** @returns {{line: number, character: number}} the end of the title of the step in which a mistake is made */
export function titleEnd(text, place) {
  const lines = text.split('\n');
  const line = lines.findLastIndex((content, index) => index < place.line && /^\s+- title: /.test(content));
  return { line, character: lines[line].length };
}

/** @returns {string} the text with the mistake made at one place */
export function withMistake(text, place) {
  const lines = text.split('\n');
  lines[place.line] += 'y';
  return lines.join('\n');
}

/** @returns {object} the content change that makes the mistake at a place */
export function makeMistake(place) {
  return { range: { start: place, end: place }, text: 'y' };
}

/** @returns {object} the content change that takes the mistake back */
export function takeBack(place) {
  return { range: { start: place, end: { line: place.line, character: place.character + 1 } }, text: '' };
}
