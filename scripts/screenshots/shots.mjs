import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../run/root.mjs';
import { Failure } from '../run/steps.mjs';
import { examplesFolder, firstExample } from '../start/example.mjs';
import { cacheFolder } from '../vscode/install.mjs';
import { sizedMap } from './sized-map.mjs';

/** VS Code's built-in themes by the name they have here. */
export const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  contrast: 'Default High Contrast',
};

const layouts = ['beside', 'preview'];
/** The views by the name they have in the preview. */
const views = ['map', 'flow', 'priorities', 'curve'];
const sizes = [3, 15, 60];
const wide = { width: 1400, height: 900 };
const narrow = { width: 720, height: 900 };

const germanExample = join(examplesFolder, 'spanien', 'urlaub-in-spanien.journey.yaml');

/** The pictures of docs/images/, of the example that `npm start` opens and of the German one. */
export async function readmeShots() {
  const file = await firstExample();
  const line = await lineOf(file, 'title: Scans the code');
  const shot = (name, differs) => ({
    file,
    theme: 'light',
    size: wide,
    view: 'map',
    layout: 'beside',
    fit: false,
    german: false,
    folder: examplesFolder,
    line,
    out: join(root, 'docs', 'images', `${name}.png`),
    ...differs,
  });
  return [
    shot('editor-light', {}),
    shot('editor-dark', { theme: 'dark' }),
    shot('editor-contrast', { theme: 'contrast' }),
    shot('editor-narrow', { size: narrow }),
    shot('map-light', { layout: 'preview', fit: true }),
    shot('map-dark', { layout: 'preview', fit: true, theme: 'dark' }),
    shot('map-narrow', { layout: 'preview', size: narrow }),
    shot('curve-light', { layout: 'preview', view: 'curve' }),
    shot('flow-light', { layout: 'preview', view: 'flow' }),
    shot('priorities-light', { layout: 'preview', view: 'priorities' }),
    shot('editor-german', { file: germanExample, line: undefined, german: true }),
  ];
}

/**
 * Pictures of every kind, to be looked at after a change: maps of 3, 15 and 60 steps in each view and theme, in
 * German, and in a narrow panel. They are written into `out`.
 */
export async function allShots(out) {
  const folder = join(cacheFolder, 'screenshots', 'maps');
  await cp(examplesFolder, folder, { recursive: true });
  const example = await firstExample();
  const text = await readFile(example, 'utf8');
  const shots = [];
  for (const steps of sizes) {
    const file = join(folder, relative(examplesFolder, dirname(example)), `steps-${steps}.journey.yaml`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, sizedMap(text, steps));
    const shot = (name, differs) =>
      shots.push({
        file,
        folder,
        theme: 'light',
        size: wide,
        view: 'map',
        layout: 'preview',
        fit: false,
        german: false,
        out: join(out, `${steps}-${name}.png`),
        ...differs,
      });
    for (const view of views) {
      for (const theme of Object.keys(themes)) shot(`${view}-${theme}`, { view, theme });
      shot(`${view}-german`, { view, german: true });
      shot(`${view}-narrow`, { view, size: narrow });
    }
    shot('map-fit', { fit: true });
    shot('beside', { layout: 'beside' });
    shot('beside-german-narrow', { layout: 'beside', size: narrow, german: true });
  }
  return shots;
}

/** One picture as the command line describes it; throws a `Failure` for a value that does not exist. */
export async function shotOf({ file, theme, size, view, layout, fit, german, at, out }) {
  if (!(theme in themes))
    throw new Failure(`There is no theme "${theme}".`, `Name one of ${Object.keys(themes).join(', ')}.`);
  if (!layouts.includes(layout))
    throw new Failure(`There is no layout "${layout}".`, `Name one of ${layouts.join(', ')}.`);
  const measured = /^(\d+)x(\d+)$/.exec(size);
  if (!measured) throw new Failure(`"${size}" is no size.`, 'Write it as 1400x900.');
  const path = file ? resolve(file) : await firstExample();
  return {
    file: path,
    line: at ? await lineOf(path, at) : undefined,
    theme,
    size: { width: Number(measured[1]), height: Number(measured[2]) },
    view,
    layout,
    fit,
    german,
    folder: examplesFolder,
    out: resolve(out),
  };
}

/** The number of the first line that holds a text. */
async function lineOf(file, text) {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  if (index < 0) throw new Failure(`${file} holds no "${text}".`, 'Name a text that it holds with --at.');
  return index + 1;
}
