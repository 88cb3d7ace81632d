// Draws a map while one works on the picture: node scripts/draw.mjs <map> <svg> [--theme dark] [--german]
// [--width px] [--wrap px] [--persona id] [--view curve|flow|priorities]
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { require as load } from 'tsx/cjs/api';

const core = (path) => load(`../core/${path}.ts`, import.meta.url);
const { readJourneyFile } = core('journey');
const { vocabularyOf } = core('model/merge-vocabulary');
const { viewOf } = core('insight/view');
const { sceneSvg } = core('render/svg');
const { PALETTES } = core('render/palette');
const { tableMeasure } = core('render/text/measure');
const { viewScene } = core('render/view-scene');
const { localizer } = core('text');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'light' },
    german: { type: 'boolean', default: false },
    width: { type: 'string' },
    wrap: { type: 'string' },
    view: { type: 'string', default: 'map' },
    persona: { type: 'string', multiple: true },
  },
});
const [from, to] = positionals;
if (!from || !to) throw new Error('Name a map and an SVG to write.');

const { map, vocabulary } = await read(from);
const asIs = map.basedOn ? await read(join(dirname(from), map.basedOn)) : undefined;
const completeness = { percent: 84, persona: 100, touchpoints: 91, encounters: 62, feelings: 88 };
const table = values.german
  ? Object.assign({}, ...(await Promise.all(['render', 'views', 'vocabulary'].map(part))))
  : {};
const scene = viewScene(viewOf(map, vocabulary, { asIs, completeness }), values.view, {
  measure: tableMeasure(),
  localize: localizer(table),
  personas: values.persona,
  ...(values.width && { headerWidth: Number(values.width) }),
  ...(values.wrap && { wrap: Number(values.wrap) }),
});
await writeFile(to, sceneSvg(scene, PALETTES[values.theme]));
console.log(`${to}: ${scene.width} × ${scene.height}`);

async function part(name) {
  return JSON.parse(await readFile(new URL(`../l10n/parts/${name}.de.json`, import.meta.url), 'utf8'));
}

/** A map with the catalogs of its folder and the folders above. */
async function read(path) {
  const file = readJourneyFile(await readFile(path, 'utf8'), 'map');
  const catalogs = [];
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, 'journey.catalog.yaml'), 'utf8').catch(() => undefined);
    if (text !== undefined) catalogs.push(readJourneyFile(text, 'catalog'));
    if (dirname(folder) === folder) break;
  }
  return { map: file.map, vocabulary: vocabularyOf(file.map, catalogs) };
}
