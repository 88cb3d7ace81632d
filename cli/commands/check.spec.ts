import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import german from '../../l10n/parts/check.de.json';
import { folderWith, journeyIn } from '../testing/run';

const CLEAN = [
  'customerJourney: Moving',
  'persona: anna',
  'personas:',
  '  anna: {name: Anna, segment: S, demographics: {age: 3}, occupation: O, problems: P, values: V, goals: G}',
  'phases:',
  '  - title: The move',
  '    steps:',
  '      - {title: Packs, touchpoint: home, channel: website, emotion: 1}',
  '',
].join('\n');
const WARNED = CLEAN.replace('channel: website', 'channel: webseite').replace(
  'persona:',
  'status: review\npersona:',
);
const BROKEN = CLEAN.replace('emotion: 1', 'emotion: 7');

interface Report {
  version: number;
  maps: { path: string; completeness?: Record<string, number>; findings: Record<string, unknown>[] }[];
}

async function json(folder: string, ...args: readonly string[]) {
  const { code, out, err } = await journeyIn(folder, ['check', '--format', 'json', ...args]);
  return { code, err, report: JSON.parse(out) as Report };
}

describe('journey check', () => {
  it('has nothing to say of a clean map', async () => {
    const folder = folderWith({ 'a.journey.yaml': CLEAN });
    const { code, out, err } = await journeyIn(folder, ['check']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /^a\.journey\.yaml\n {2}\d+ % complete: persona 75, touchpoints 100,/);
    assert.match(out, /Files checked: 1\. Nothing to report\.\n$/);
  });

  it('does not call it clean when there is nothing to check', async () => {
    const folder = folderWith({ 'notes.md': '' });
    for (const paths of [[], ['']]) {
      const { code, out, err } = await journeyIn(folder, ['check', ...paths]);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, paths.length === 0 ? /no journey maps/ : /path is empty/);
    }
  });

  it('reports findings to people with place, severity, message and code', async () => {
    const folder = folderWith({ 'sub/b.journey.yml': BROKEN });
    const { code, out } = await journeyIn(folder, ['check', 'sub']);
    assert.equal(code, 1);
    assert.match(out, /^sub\/b\.journey\.yml$/m);
    assert.match(out, /^ {2}8:\d+ {2}error {2}.+ {2}schema\/range$/m);
    assert.match(out, /Findings: error 1$/m);
  });

  it('reports to programs in the form they rely on', async () => {
    const folder = folderWith({
      'a.journey.yaml': BROKEN,
      'journey.catalog.yaml': 'journeyCatalog: Shared\n',
    });
    const { code, report } = await json(folder);
    assert.equal(code, 1);
    assert.deepEqual(Object.keys(report), ['version', 'maps']);
    assert.equal(report.version, 1);
    const [map, catalog] = report.maps;
    assert.deepEqual(Object.keys(map ?? {}), ['path', 'completeness', 'findings']);
    assert.deepEqual(Object.keys(map?.completeness ?? {}), [
      'percent',
      'persona',
      'touchpoints',
      'encounters',
      'feelings',
    ]);
    const start = BROKEN.split('\n')[7]?.indexOf('7') ?? -1;
    const { message, ...finding } = map?.findings[0] ?? {};
    assert.equal(typeof message, 'string');
    assert.deepEqual(finding, {
      code: 'schema/range',
      severity: 'error',
      range: { start: { line: 7, character: start }, end: { line: 7, character: start + 1 } },
    });
    assert.deepEqual(catalog, { path: 'journey.catalog.yaml', findings: [] });
  });

  it('walks folders, but not what other tools put there', async () => {
    const folder = folderWith({
      'a.journey.yaml': CLEAN,
      'deep/er/b.journey.yml': CLEAN,
      'deep/journey.catalog.yml': 'journeyCatalog: S\n',
      'node_modules/x/c.journey.yaml': CLEAN,
      '.git/d.journey.yaml': CLEAN,
      'notes.yaml': 'a: b\n',
    });
    const { report } = await json(folder);
    assert.deepEqual(
      report.maps.map(({ path }) => path),
      ['a.journey.yaml', 'deep/er/b.journey.yml', 'deep/journey.catalog.yml'],
    );
  });

  it('applies the catalogs of the folders above, up to the workspace folder', async () => {
    const text = CLEAN.replace('touchpoint: home', 'touchpoint: kiosk');
    const catalog = 'journeyCatalog: S\ntouchpoints: {shop: {name: Shop}}\n';
    const above = folderWith({ 'journey.catalog.yaml': catalog, 'x/y/a.journey.yaml': text });
    assert.equal((await json(above, 'x')).report.maps[0]?.findings[0]?.code, 'reference/unknown');
    const beyond = folderWith({ 'journey.catalog.yaml': catalog, 'x/y/a.journey.yaml': text });
    mkdirSync(join(beyond, 'x/.git'));
    assert.deepEqual((await json(beyond, 'x')).report.maps[0]?.findings, []);
  });

  it('fails as the settings say: levels, ignored files, the failing level', async () => {
    const folder = folderWith({
      'a.journey.yaml': WARNED,
      'strict/a.journey.yaml': WARNED,
      'strict/.journeyrc.yaml': 'failOn: warning\n',
      'off/a.journey.yaml': WARNED,
      'off/.journeyrc.yaml': 'rules: {reference/unknown: off}\nfailOn: hint\n',
      'drafts/.journeyrc.yaml': 'ignore: ["old/**"]\n',
      'drafts/old/a.journey.yaml': BROKEN,
    });
    assert.equal((await journeyIn(folder, ['check', 'a.journey.yaml'])).code, 0);
    assert.equal((await journeyIn(folder, ['check', 'strict'])).code, 1);
    const off = await json(folder, 'off');
    assert.ok(!off.report.maps[0]?.findings.some(({ code }) => code === 'reference/unknown'));
    assert.deepEqual((await json(folder, 'drafts')).report.maps, []);
  });

  it('tells what is wrong in the settings', async () => {
    const folder = folderWith({
      'a.journey.yaml': CLEAN,
      '.journeyrc.yaml': 'rules:\n  emotion/no-reson: off\n  map/scope: loud\nfailon: error\n',
    });
    const { code, err } = await journeyIn(folder, ['check']);
    assert.equal(code, 2);
    assert.match(err, /^journey: \.journeyrc\.yaml:2: There is no check “emotion\/no-reson”\. Did you mean/m);
    assert.match(err, /^journey: \.journeyrc\.yaml:4: “failon” is no setting/m);
  });

  it('does not count a byte order mark as a character', async () => {
    const folder = folderWith({ 'a.journey.yaml': `\uFEFF${BROKEN.replace('Moving', '[')}` });
    const { report } = await json(folder);
    assert.ok(report.maps[0]?.findings.some(({ range }) => JSON.stringify(range).includes('"line":0')));
    const plain = folderWith({ 'a.journey.yaml': BROKEN.replace('Moving', '[') });
    assert.deepEqual((await json(plain)).report, report);
  });

  it('says which file it cannot read, and checks the others', async () => {
    const folder = folderWith({
      'a.journey.yaml': CLEAN,
      'b.journey.yaml': Uint8Array.of(0x63, 0xe9, 0x0a),
      'c.journey.yaml': Uint8Array.of(0x89, 0x50, 0x00, 0x01),
    });
    const { code, report, err } = await json(folder);
    assert.equal(code, 2);
    assert.deepEqual(
      report.maps.map(({ path }) => path),
      ['a.journey.yaml'],
    );
    assert.match(err, /^journey: b\.journey\.yaml is no text in UTF-8/m);
    assert.match(err, /^journey: c\.journey\.yaml is no text in UTF-8/m);
  });

  it('says when a path leads nowhere', async () => {
    const { code, err } = await journeyIn(folderWith({}), ['check', 'nowhere']);
    assert.deepEqual({ code, err }, { code: 2, err: 'journey: There is no nowhere.\n' });
  });

  it('does not follow a link out of the workspace folder', async function () {
    const outside = folderWith({ 'secret.journey.yaml': BROKEN });
    const folder = folderWith({ 'a.journey.yaml': CLEAN });
    try {
      symlinkSync(join(outside, 'secret.journey.yaml'), join(folder, 'b.journey.yaml'));
    } catch {
      this.skip();
    }
    const { code, report, err } = await json(folder, '.', 'b.journey.yaml');
    assert.equal(code, 2);
    assert.equal(report.maps.length, 1);
    assert.match(err, /b\.journey\.yaml leads out of its workspace folder/);
  });

  it('shows control characters of a map as what they are', async () => {
    const text = CLEAN.replace('channel: website', 'channel: "\\e[31mred\\u202e"').replace(
      'status',
      'status',
    );
    const { out } = await journeyIn(folderWith({ 'a.journey.yaml': text }), ['check']);
    assert.ok(out.includes('“\\u{1b}[31mred\\u{202e}”'));
    assert.ok(!out.includes('\u001b'));
  });

  it('speaks German', async () => {
    const { out } = await journeyIn(folderWith({ 'a.journey.yaml': WARNED }), ['check'], german);
    assert.match(out, /Einen Kanal „webseite“ gibt es nicht\. Gemeint ist vielleicht „website“\./);
  });

  it('wants options it knows', async () => {
    const folder = folderWith({});
    assert.match((await journeyIn(folder, ['check', '--fromat', 'json'])).err, /no option --fromat/);
    assert.match((await journeyIn(folder, ['check', '--format'])).err, /--format needs a value/);
    const { code, err } = await journeyIn(folder, ['check', '--format', 'xml']);
    assert.deepEqual({ code, err }, { code: 2, err: 'journey: --format can be: text, json. Not: xml.\n' });
  });
});
