import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, journeyIn } from '../testing/run';

const MAP = [
  'customerJourney: Moving <house>',
  'phases:',
  '  - title: The move',
  '    steps:',
  '      - {title: Packs boxes, touchpoint: home, emotion: 1}',
  '      - {title: Waits for the van, touchpoint: home, emotion: -2}',
  '',
].join('\n');

describe('journey export', () => {
  it('draws the map as a picture', async () => {
    const folder = folderWith({ 'a.journey.yaml': MAP });
    const { code, out, err } = await journeyIn(folder, ['export', 'a.journey.yaml', '-o', 'a.svg']);
    assert.deepEqual({ code, out, err }, { code: 0, out: '', err: 'a.svg is written.\n' });
    const svg = readFileSync(join(folder, 'a.svg'), 'utf8');
    assert.match(svg, /^<svg /);
    assert.match(svg, /Packs boxes/);
    assert.match(svg, /Moving &(#60|lt);house&(#62|gt);/);
  });

  it('writes to the output without a file, as the view and format asked for', async () => {
    const folder = folderWith({ 'a.journey.yaml': MAP });
    const run = async (...args: readonly string[]) =>
      (await journeyIn(folder, ['export', 'a.journey.yaml', ...args])).out;
    assert.match(await run('--view', 'curve', '--format', 'mermaid'), /^journey\n {4}title /);
    assert.match(await run('--format', 'mermaid'), /^customerJourney [\w-]+\n$/);
    const curve = await run('--view', 'curve');
    assert.match(curve, /^<svg /);
    assert.ok(!curve.includes('data-lane="touchpoints"') && curve.includes('data-lane="emotion"'));
    assert.match(await run('--view=map', '--format=svg'), /data-lane="touchpoints"/);
  });

  it('writes every view and every format', async () => {
    const folder = folderWith({ 'a.journey.yaml': MAP });
    const run = async (...args: readonly string[]) =>
      (await journeyIn(folder, ['export', 'a.journey.yaml', ...args])).out;
    assert.match(await run('--view', 'flow', '--format', 'mermaid'), /^flowchart TB$/m);
    assert.match(await run('--view', 'flow'), /^<svg .*Flow · Phases: 1 · Steps: 2/s);
    assert.match(await run('--view', 'priorities'), /^<svg .*No opportunities in this map yet/s);
    assert.match(await run('--view', 'priorities', '--format', 'mermaid'), /^quadrantChart$/m);
    assert.match(await run('--format', 'html'), /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(
      await run('--format', 'csv'),
      /^\ufeffNo\.,Phase,Step,Touchpoint,.*\r\n1,The move,Packs boxes,home,/,
    );
    const view = JSON.parse(await run('--format', 'json')) as { steps: { title: string }[] };
    assert.deepEqual(
      view.steps.map(({ title }) => title),
      ['Packs boxes', 'Waits for the van'],
    );
  });

  it('fills a folder, all at once or a file at a time', async () => {
    const folder = folderWith({ 'a.journey.yaml': MAP });
    const run = async (...args: readonly string[]) =>
      (await journeyIn(folder, ['export', 'a.journey.yaml', ...args])).code;
    assert.equal(await run('--view', 'all', '-o', 'out'), 0);
    const pictures = ['curve', 'flow', 'map', 'priorities'].flatMap((of) => [`${of}.mmd`, `${of}.svg`]);
    assert.deepEqual(
      readdirSync(join(folder, 'out')).sort(),
      [...pictures, 'csv', 'html', 'json'].map((name) => `a.${name}`).sort(),
    );
    assert.equal(await run('--format', 'html', '-o', 'other/'), 0);
    assert.equal(await run('--view', 'flow', '-o', 'other'), 0);
    assert.equal(await run('--view', 'all', '--format', 'svg', '-o', 'other'), 0);
    assert.deepEqual(readdirSync(join(folder, 'other')).sort(), [
      'a.curve.svg',
      'a.flow.svg',
      'a.html',
      'a.map.svg',
      'a.priorities.svg',
    ]);
  });

  it('replaces an older picture and leaves nothing else behind', async () => {
    const folder = folderWith({ 'a.journey.yaml': MAP, 'a.mmd': 'old' });
    assert.equal(
      (await journeyIn(folder, ['export', 'a.journey.yaml', '--view', 'curve', '-o', 'a.mmd'])).code,
      0,
    );
    assert.match(readFileSync(join(folder, 'a.mmd'), 'utf8'), /^journey\n/);
    assert.deepEqual(readdirSync(folder).sort(), ['a.journey.yaml', 'a.mmd']);
  });

  it('draws what can be read of a broken map, and says so', async () => {
    const folder = folderWith({ 'a.journey.yaml': MAP.replace('emotion: -2', 'emotion: [') });
    const { code, out, err } = await journeyIn(folder, ['export', 'a.journey.yaml']);
    assert.equal(code, 1);
    assert.match(out, /Packs boxes/);
    assert.match(err, /a\.journey\.yaml has mistakes in its YAML \(\d+\): parts may be missing/);
  });

  it('draws YAML and nothing else', async () => {
    const folder = folderWith({ 'README.md': `# A map\n\n${MAP}`, 'map.txt': MAP, 'by-hand.yaml': MAP });
    for (const name of ['README.md', 'map.txt'])
      assert.deepEqual(await journeyIn(folder, ['export', name]), {
        code: 2,
        out: '',
        err: `journey: ${name} is no YAML file: the names of maps end in .journey.yaml.\n`,
      });
    assert.equal((await journeyIn(folder, ['export', 'by-hand.yaml'])).code, 0);
  });

  it('never replaces a map', async () => {
    const folder = folderWith({ 'a.journey.yaml': MAP });
    for (const output of ['a.journey.yaml', 'b.journey.yml']) {
      const { code, err } = await journeyIn(folder, ['export', 'a.journey.yaml', '-o', output]);
      assert.equal(code, 2);
      assert.match(err, /is no name for a picture/);
    }
    assert.equal(readFileSync(join(folder, 'a.journey.yaml'), 'utf8'), MAP);
  });

  it('says what it cannot read or write, and what it does not understand', async () => {
    const folder = folderWith({
      'a.journey.yaml': MAP,
      'list.journey.yaml': '- 1\n',
      'journey.catalog.yaml': 'journeyCatalog: S\n',
    });
    const complaint = async (...args: readonly string[]) => {
      const { code, err } = await journeyIn(folder, ['export', ...args]);
      assert.equal(code, 2);
      return err;
    };
    assert.match(await complaint(), /Name the map to draw/);
    assert.match(await complaint('a', 'b'), /Several files need a folder/);
    assert.match(await complaint('a.journey.yaml', '--theme', 'blue'), /--theme can be: light, dark/);
    assert.match(await complaint('a.journey.yaml', '-o', 'a.pdf', '--paper', 'b5'), /--paper can be: a3, a4/);
    assert.match(await complaint('-'), /standard input is not read: name a file/);
    assert.match(await complaint('b.journey.yaml'), /There is no b\.journey\.yaml/);
    assert.match(await complaint('list.journey.yaml'), /holds no journey map/);
    assert.match(await complaint('journey.catalog.yaml'), /is a catalog/);
    assert.match(
      await complaint('a.journey.yaml', '--view', 'cake'),
      /--view can be: map, curve, flow, priorities, all\. Not: cake\./,
    );
    assert.match(await complaint('a.journey.yaml', '--view', 'all'), /Several files need a folder/);
    assert.match(await complaint('a.journey.yaml', '--view', 'flow', '-o', 'a.csv'), /hold the whole map/);
    assert.match(await complaint('a.journey.yaml', '--format', 'cake'), /--format can be: svg, mermaid/);
    assert.match(await complaint('a.journey.yaml', '--format', 'png'), /name a file with -o/);
    assert.match(await complaint('a.journey.yaml', '-o', 'a.png', '--scale', '4'), /--scale can be: 1, 2, 3/);
    assert.match(
      await complaint('a.journey.yaml', '-o', 'no/such/folder.svg'),
      /no\/such\/folder\.svg cannot be written: its folder is not there\. Make it first/,
    );
  });

  it('draws several maps and folders of maps into a folder, in folders like theirs', async () => {
    const folder = folderWith({
      'a.journey.yaml': MAP,
      'more/b.journey.yaml': MAP,
      'more/journey.catalog.yaml': 'journeyCatalog: S\n',
      'less/old/a.journey.yaml': MAP,
    });
    const written = async (...args: readonly string[]) => {
      const out = folderWith({});
      const { code, err } = await journeyIn(folder, ['export', ...args, '-o', out]);
      assert.equal(code, 0, err);
      return readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.svg'))
        .map((path) => path.replaceAll('\\', '/'))
        .sort();
    };
    assert.deepEqual(await written('.'), ['a.map.svg', 'less/old/a.map.svg', 'more/b.map.svg']);
    assert.deepEqual(await written('less'), ['old/a.map.svg']);
    assert.deepEqual(await written('a.journey.yaml', 'more'), ['a.map.svg', 'more/b.map.svg']);
    assert.deepEqual(await written('more/b.journey.yaml', './more'), ['b.map.svg']);
    assert.deepEqual(await written('less/old/a.journey.yaml'), ['a.map.svg']);
    assert.deepEqual(await written('less/old/a.journey.yaml', 'more/b.journey.yaml'), [
      'less/old/a.map.svg',
      'more/b.map.svg',
    ]);
  });

  it('lets no two maps write the same file', async () => {
    const folder = folderWith({ 'x/a.journey.yaml': MAP, 'x/a.journey.yml': MAP });
    const { code, err } = await journeyIn(folder, ['export', 'x', '-o', 'out']);
    assert.equal(code, 2);
    assert.match(err, /^journey: x\/a\.journey\.yml: another map of its folder has the same name[^\n]*\n$/);
    assert.deepEqual(readdirSync(folder), ['x']);
  });

  it('takes no option that would have no effect', async () => {
    const folder = folderWith({ 'a.journey.yaml': MAP, 'b.journey.yaml': MAP, 'v1.json/x': '' });
    const complaint = async (...args: readonly string[]) => {
      const { code, out, err } = await journeyIn(folder, ['export', 'a.journey.yaml', ...args]);
      assert.deepEqual([code, out, err.trim().split('\n').length], [2, '', 1], err);
      return err;
    };
    for (const name of ['x.jpg', 'x'])
      assert.match(
        await complaint('-o', name),
        /The name x(\.jpg)? says no format: let it end in \.svg, \.mmd/,
      );
    assert.match(
      await complaint('--format', 'svg', '-o', 'y.png'),
      /y\.png is named like png, but --format is svg/,
    );
    assert.match(await complaint('--scale', '2'), /--scale has an effect on png alone, not on svg/);
    assert.match(await complaint('--paper', 'a4', '-o', 'x.png'), /--paper has an effect on pdf alone/);
    for (const format of ['mermaid', 'html', 'csv', 'json'])
      assert.match(
        await complaint('--theme', 'dark', '--format', format),
        new RegExp(`--theme has an effect on svg, png, pdf alone, not on ${format}`),
      );
    assert.match(await complaint('--view', 'all', '-o', 'z.svg'), /z\.svg is named like a file: take -o z\//);
    assert.match(await complaint('b.journey.yaml', '-o', 'o/two.SVG'), /take -o o\/two\//);
    assert.deepEqual(readdirSync(folder), ['a.journey.yaml', 'b.journey.yaml', 'v1.json']);

    const written = async (...args: readonly string[]) =>
      (await journeyIn(folder, ['export', 'a.journey.yaml', ...args])).err;
    assert.equal(await written('-o', 'v1.json'), 'v1.json/a.map.svg is written.\n');
    assert.equal(await written('-o', 'w1.json/'), 'w1.json/a.map.svg is written.\n');
    assert.equal(await written('-o', 'x.jpg', '--format', 'svg'), 'x.jpg is written.\n');
    assert.match(
      await written('--view', 'all', '--theme', 'dark', '-o', 'all'),
      /^all\/a\.map\.svg is written/,
    );
  });

  it('says once what stands in the way of a folder', async () => {
    const folder = folderWith({ 'a.journey.yaml': MAP, 'b.journey.yaml': MAP, out: 'mine' });
    for (const output of ['out', 'out/', 'out/deeper/'])
      assert.deepEqual(await journeyIn(folder, ['export', '.', '-o', output]), {
        code: 2,
        out: '',
        err: 'journey: out is a file, but a folder is needed: name another one with -o.\n',
      });
    const { err } = await journeyIn(folder, ['export', 'a.journey.yaml', '-o', 'out/x.svg']);
    assert.match(err, /^journey: out\/x\.svg cannot be written: what it has as its folder is a file\.\n$/);
    assert.equal(readFileSync(join(folder, 'out'), 'utf8'), 'mine');
  });

  it('leaves out of a folder what settings ignore, but not what is named', async () => {
    const folder = folderWith({
      '.journeyrc.yaml': 'ignore: ["archive/**"]\n',
      'a.journey.yaml': MAP,
      'archive/b.journey.yaml': MAP,
    });
    const written = async (...args: readonly string[]) =>
      (await journeyIn(folder, ['export', ...args, '-o', 'out/'])).err;
    assert.equal(await written('.'), 'out/a.map.svg is written.\n');
    assert.equal(await written('archive/b.journey.yaml'), 'out/b.map.svg is written.\n');
    assert.match(await written('archive'), /There are no journey maps/);
  });

  it('draws a folder whose settings are wrong, and says what is wrong in them', async () => {
    const folder = folderWith({ '.journeyrc.yaml': 'failon: error\n', 'a.journey.yaml': MAP });
    const { code, err } = await journeyIn(folder, ['export', '.', '-o', 'out/']);
    assert.equal(code, 2);
    const [wrong, written] = err.split('\n');
    assert.match(wrong!, /^journey: \.journeyrc\.yaml:1: /);
    assert.equal(written, 'out/a.map.svg is written.');
  });

  it('draws in the dark', async () => {
    const folder = folderWith({ 'a.journey.yaml': MAP });
    const drawn = async (theme: string) =>
      (await journeyIn(folder, ['export', 'a.journey.yaml', '--theme', theme])).out;
    assert.notEqual(await drawn('dark'), await drawn('light'));
  });

  it('draws the present behind a target', async () => {
    const target = MAP.replace('phases:', 'state: to-be\nbasedOn: a.journey.yaml\nphases:');
    const folder = folderWith({ 'a.journey.yaml': MAP, 'b.journey.yaml': target });
    const { out: withPresent, err: nothing } = await journeyIn(folder, ['export', 'b.journey.yaml']);
    assert.equal(nothing, '');
    for (const present of ['', undefined]) {
      if (present === undefined) rmSync(join(folder, 'a.journey.yaml'));
      else writeFileSync(join(folder, 'a.journey.yaml'), present);
      const { code, out, err } = await journeyIn(folder, ['export', 'b.journey.yaml']);
      assert.notEqual(out, withPresent);
      assert.match(out, /^<svg .*Packs boxes/s);
      assert.equal(code, 0);
      assert.match(
        err,
        /^journey: b\.journey\.yaml is based on a\.journey\.yaml, which cannot be read: [^\n]*\n$/,
      );
    }
  });
});
