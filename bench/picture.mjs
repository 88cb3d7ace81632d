// Measures pictures: our export beside Mermaid's command line, and how the time to draw grows with the steps.
//   npm run bench:picture -- [--repetitions 7]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { require as load } from 'tsx/cjs/api';
import { findBrowser } from '../scripts/vscode/browser.mjs';
import { installTools } from './install.mjs';
import { inBrowser } from './picture/in-browser.mjs';
import { stepsMap } from './picture/steps-map.mjs';
import { runTree } from './picture/tree.mjs';
import { summary } from './statistics.mjs';

const STEPS_OF_EXPORT = 40;
const STEPS = [10, 50, 200, 1000];

const here = import.meta.dirname;
const root = resolve(here, '..');
const { values } = parseArgs({ options: { repetitions: { type: 'string', default: '7' } } });
const repetitions = Number(values.repetitions);
const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
try {
  await compareExports();
  measureGrowth();
  await measureRepaint();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The same steps as SVG, each by a whole command from its start to its end; the two take turns. */
async function compareExports() {
  const { node } = installTools();
  const mmdc = installMermaid();
  const map = join(folder, 'bench.journey.yaml');
  const diagram = join(folder, 'bench.mmd');
  const browser = join(folder, 'browser.json');
  writeFileSync(map, stepsMap(STEPS_OF_EXPORT));
  const cli = join(root, 'bin', 'journey.cjs');
  const curve = ['export', map, '--view', 'curve', '--format', 'mermaid'];
  const { stdout, status } = spawnSync(node, [cli, ...curve], { encoding: 'utf8' });
  if (status !== 0) throw new Error('There is no dist/cli.js that works: run `npm run build` first.');
  writeFileSync(diagram, stdout);
  const executablePath = await findBrowser(console.error);
  writeFileSync(browser, JSON.stringify({ executablePath, args: ['--no-sandbox'] }));

  const commands = {
    journey: [cli, 'export', map, '-o', join(folder, 'ours.svg')],
    mmdc: [mmdc, '--quiet', '-p', browser, '-i', diagram, '-o', join(folder, 'theirs.svg')],
    // What both bring along: it differs from machine to machine.
    'bare Node': ['-e', '0'],
  };
  const runs = { journey: [], mmdc: [], 'bare Node': [] };
  for (let turn = 0; turn < repetitions; turn++) {
    for (const [name, args] of Object.entries(commands)) runs[name].push(await runTree(node, args));
  }
  for (const kind of ['milliseconds', 'mebibytes']) {
    const of = (name) => summary(runs[name].map((one) => one[kind]));
    const ratio = (of('mmdc').median / of('journey').median).toFixed(1);
    console.log(
      `SVG of ${STEPS_OF_EXPORT} steps, ${kind}: journey ${written(of('journey'))}, mmdc ${written(of('mmdc'))}, mmdc/journey ${ratio}, bare Node ${written(of('bare Node'))}`,
    );
  }
}

/** View to scene and scene to SVG, in one warm process. */
function measureGrowth() {
  const core = (path) => load(`../core/${path}.ts`, import.meta.url);
  const { readJourneyFile } = core('journey');
  const { vocabularyOf } = core('model/merge-vocabulary');
  const { viewOf } = core('insight/view');
  const { mapScene } = core('render/map-scene');
  const { sceneSvg } = core('render/svg');
  const { PALETTES } = core('render/palette');
  const { tableMeasure } = core('render/text/measure');
  const { localizer } = core('text');
  for (const steps of STEPS) {
    const { map } = readJourneyFile(stepsMap(steps), 'map');
    const view = viewOf(map, vocabularyOf(map, []), {});
    const samples = { scene: [], svg: [] };
    // The first rounds warm up.
    for (let turn = -3; turn < repetitions; turn++) {
      const start = performance.now();
      const scene = mapScene(view, { measure: tableMeasure(), localize: localizer() });
      const middle = performance.now();
      sceneSvg(scene, PALETTES.light);
      if (turn < 0) continue;
      samples.scene.push(middle - start);
      samples.svg.push(performance.now() - middle);
    }
    const [scene, svg] = [summary(samples.scene), summary(samples.svg)];
    const each = ((scene.median + svg.median) / steps).toFixed(3);
    console.log(
      `${steps} steps, milliseconds: scene ${written(scene)}, SVG ${written(svg)}, both per step ${each}`,
    );
  }
}

/** A map with one step edited, until it is painted in the page of the preview. */
async function measureRepaint() {
  const core = (path) => load(`../core/${path}.ts`, import.meta.url);
  const { readJourneyFile } = core('journey');
  const { vocabularyOf } = core('model/merge-vocabulary');
  const { viewOf } = core('insight/view');
  const { curveText } = core('render/curve-text');
  const { localizer } = core('text');
  const title = (number) => `Title${number}x`;
  for (const steps of STEPS.slice(1, 3)) {
    const views = Array.from({ length: repetitions + 1 }, (_, number) => {
      const text = stepsMap(steps).replace('Does what step 1 asks for', title(number));
      const { map } = readJourneyFile(text, 'map');
      return viewOf(map, vocabularyOf(map, []), {});
    });
    const texts = views.map((view) => curveText(view, localizer()));
    const { preview, mermaid, bytes, mermaidBytes } = await inBrowser({ views, texts }, title);
    console.log(
      `${steps} steps, edit to paint, milliseconds: preview ${written(summary(preview))}, Mermaid’s journey ${written(summary(mermaid))}`,
    );
    console.log(`  script before the first picture, bytes: preview ${bytes}, all of Mermaid ${mermaidBytes}`);
  }
}

/** Mermaid's command line, without a browser of its own. */
function installMermaid() {
  const modules = join(here, 'picture', 'node_modules');
  const mmdc = join(modules, '@mermaid-js', 'mermaid-cli', 'src', 'cli.js');
  if (!existsSync(mmdc)) {
    console.error('Installing Mermaid’s command line into bench/picture/node_modules …');
    const { status } = spawnSync(
      'npm',
      ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--loglevel=error'],
      {
        cwd: join(here, 'picture'),
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
        env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
      },
    );
    if (status !== 0)
      throw new Error('npm could not install it (see above). It needs the npm registry once.');
  }
  return mmdc;
}

function written({ median, min, max }) {
  return `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`;
}
