import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, journeyIn } from '../testing/run';

/** A map with a text wherever one may stand; its ids are of their own. */
function mapOf(text: string, id = 'x'): string {
  const quoted = JSON.stringify(text);
  const key = JSON.stringify(id);
  return `customerJourney: ${quoted}
state: to-be
basedOn: ${quoted}
persona: ${key}
personas:
  ${key}: {name: ${quoted}, image: ${quoted}, demographics: {${quoted}: ${quoted}}}
people: {${key}: {name: ${quoted}}}
objects: {${key}: {name: ${quoted}}}
departments: {${key}: {name: ${quoted}}}
systems: {${key}: {name: ${quoted}}}
channels: {${key}: {name: ${quoted}}}
touchpoints: {${key}: {name: ${quoted}, channel: ${key}}}
evidence: {${key}: {method: survey, source: ${quoted}}}
insights: {${key}: {text: ${quoted}, evidence: ${key}, opportunities: ${key}}}
objectives: {${key}: {title: ${quoted}, opportunities: ${key}}}
promises: {${key}: {text: ${quoted}, madeAt: ${key}, keptAt: ${key}}}
opportunities: {${key}: {title: ${quoted}, impact: 3, effort: 3, owner: ${quoted}}}
specs: [${quoted}]
${quoted}: 1
phases:
  - title: ${quoted}
    steps:
      - id: ${key}
        title: ${quoted}
        touchpoint: ${key}
        channel: [${key}, ${quoted}]
        people: ${key}
        objects: ${key}
        emotion: {persona: ${key}, score: -1, feeling: ${quoted}, because: ${quoted}, evidence: ${key}}
        pains: {text: ${quoted}, opportunities: ${key}}
        handoff: {to: ${key}, carries: [${quoted}]}
        backstage: [{department: ${key}, system: ${key}, action: ${quoted}}]
        decision: {question: ${quoted}, options: [{when: ${quoted}, to: ${key}}, {to: ${quoted}}]}
        next: ${key}
`;
}

const EXPORTS = [
  ['--format', 'svg'],
  ['--view', 'curve', '--format', 'svg'],
  ['--format', 'html'],
  ['--format', 'csv'],
  ['--format', 'json'],
  ['--format', 'mermaid'],
  ...['curve', 'flow', 'priorities'].map((view) => ['--view', view, '--format', 'mermaid']),
];

/** What moves the cursor, sets colours, makes links, or turns the direction of writing. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const SEQUENCES =
  '\u001b]0;pwn\u0007\u001b[2J\u001b]8;;http://evil.example\u0007x\u009b31m\u202egnp.exe\u2066';

describe('the command line, with hostile files', () => {
  it('sends a terminal nothing that it would obey', async () => {
    const folder = folderWith({
      'a.journey.yaml': mapOf(SEQUENCES, SEQUENCES),
      'b.journey.yaml': mapOf(SEQUENCES),
      [`c${SEQUENCES.replaceAll('/', '')}.journey.yaml`]: 'x: [',
      '.journeyrc.yaml': `rules: {${JSON.stringify(SEQUENCES)}: ${JSON.stringify(SEQUENCES)}}\n${JSON.stringify(SEQUENCES)}: 1\n`,
    });
    const commands = [
      ['check'],
      ['check', '--format', 'json'],
      ['check', SEQUENCES],
      [SEQUENCES],
      ['export', '.', '-o', `out${SEQUENCES.replaceAll('/', '')}`],
      ['new', `d${SEQUENCES.replaceAll('/', '')}`, '--title', SEQUENCES],
      ...['a', 'b'].flatMap((name) =>
        EXPORTS.map((options) => ['export', `${name}.journey.yaml`, ...options]),
      ),
    ];
    for (const args of commands) {
      const { out, err } = await journeyIn(folder, args);
      assert.ok(out.length + err.length > 0);
      for (const printed of [out, err])
        assert.equal(
          UNSAFE.exec(printed)?.[0],
          undefined,
          `${args.join(' ')}: ${JSON.stringify(UNSAFE.exec(printed))}`,
        );
    }
    const { out } = await journeyIn(folder, ['export', 'b.journey.yaml', '--format', 'json']);
    assert.equal((JSON.parse(out) as { steps: { title: string }[] }).steps[0]?.title, SEQUENCES);
  });

  it('takes names that every object has for names', async () => {
    let usual: unknown;
    for (const id of [
      'anything',
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      'length',
    ]) {
      const folder = folderWith({
        'a.journey.yaml': mapOf('Text', id),
        'journey.catalog.yaml': `journeyCatalog: S\npersonas: {${id}: {name: B}}\n`,
      });
      const { out } = await journeyIn(folder, ['check', '--format', 'json']);
      const { maps } = JSON.parse(out) as { maps: { path: string; findings: { code: string }[] }[] };
      const found = maps.map(({ path, findings }) => [path, findings.map(({ code }) => code)]);
      usual ??= found;
      if (id !== '__proto__') assert.deepEqual(found, usual, id);
      for (const options of EXPORTS) {
        const drawn = await journeyIn(folder, ['export', 'a.journey.yaml', ...options]);
        assert.equal(drawn.code, 0, drawn.err);
      }
      assert.equal(Object.keys(Object.prototype).length, 0);
      assert.equal(({} as { name?: unknown }).name, undefined);
    }
  });

  it('writes only where it is told, whatever a map calls itself', async () => {
    for (const text of ['../../../evil', '/tmp/evil', '..\\..\\evil', 'a\u0000b', 'C:\\evil']) {
      const folder = folderWith({ 'w/a.journey.yaml': mapOf(text, text), 'w/b.journey.yaml': mapOf(text) });
      const { code } = await journeyIn(join(folder, 'w'), ['export', '.', '--view', 'all', '-o', 'out']);
      assert.equal(code, 0);
      assert.deepEqual(readdirSync(folder), ['w']);
      assert.deepEqual(readdirSync(join(folder, 'w')).sort(), ['a.journey.yaml', 'b.journey.yaml', 'out']);
      assert.ok(readdirSync(join(folder, 'w', 'out')).every((name) => /^[ab]\.[\w.]+$/.test(name)));
    }
  });

  it('never writes over a map, by whatever way it is reached', async function () {
    const map = mapOf('Text');
    const folder = folderWith({ 'a.journey.yaml': map, 'map.svg': map, x: map, 'x.csv': map, 'out/b': '' });
    try {
      symlinkSync('a.journey.yaml', join(folder, 'link.svg'));
      symlinkSync('../a.journey.yaml', join(folder, 'out', 'a.map.svg'));
    } catch {
      this.skip();
    }
    for (const args of [
      ['a.journey.yaml', '-o', 'link.svg'],
      ['a.journey.yaml', '-o', 'out'],
      ['map.svg', '-o', './map.svg'],
      ['x', 'x.csv', '--format', 'csv', '-o', '.'],
    ]) {
      const { code, err } = await journeyIn(folder, ['export', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /it would replace a map/);
    }
    for (const name of ['a.journey.yaml', 'map.svg', 'x', 'x.csv'])
      assert.equal(readFileSync(join(folder, name), 'utf8'), map, name);
  });

  it('reads nothing that a map names outside of its folder', async () => {
    const outside = folderWith({
      'secret.journey.yaml': 'customerJourney: Secret\nphases: [{title: Secret, steps: [{title: Secret}]}]\n',
    });
    const secret = join(outside, 'secret.journey.yaml');
    const folder = folderWith({ 'w/.git/x': '', 'w/a.journey.yaml': '' });
    const ways = [
      secret,
      `file://${secret}`,
      `../../${secret}`,
      `//localhost${secret}`,
      `\\\\localhost\\${secret}`,
      `command:${secret}`,
    ];
    for (const way of ways) {
      writeFileSync(
        join(folder, 'w', 'a.journey.yaml'),
        mapOf('Text').replace('basedOn: "Text"', `basedOn: ${JSON.stringify(way)}`),
      );
      for (const args of [
        ['export', 'a.journey.yaml', '--format', 'json'],
        ['check', '--format', 'json'],
      ]) {
        const { out, err } = await journeyIn(join(folder, 'w'), args);
        assert.ok(!/"Secret"/.test(out + err), way);
      }
    }
  });

  it('goes round no circle of links', async function () {
    const folder = folderWith({ 'a.journey.yaml': mapOf('Text'), 'more/b.journey.yaml': mapOf('Text') });
    try {
      symlinkSync('..', join(folder, 'more', 'up'));
      symlinkSync('loop.journey.yaml', join(folder, 'loop.journey.yaml'));
      mkdirSync(join(folder, 'c'));
      symlinkSync('../journey.catalog.yaml', join(folder, 'journey.catalog.yaml'));
    } catch {
      this.skip();
    }
    const { out } = await journeyIn(folder, ['check', '--format', 'json']);
    const paths = (JSON.parse(out) as { maps: { path: string }[] }).maps.map(({ path }) => path);
    assert.deepEqual(paths, ['a.journey.yaml', 'more/b.journey.yaml']);
  });

  it('says one thing of each file that is too much, and all of the others', async () => {
    const much = {
      'large.journey.yaml': `${mapOf('Text')}${'# a comment\n'.repeat(900_000)}`,
      'deep.journey.yaml': `customerJourney: Deep\nphases: ${'['.repeat(101)}${']'.repeat(101)}\n`,
      'steps.journey.yaml': `customerJourney: Deep\ntags:\n${Array.from({ length: 105 }, (_, at) => `${' '.repeat(at + 1)}- \n`).join('')}`,
      'aliases.journey.yaml': `customerJourney: Bomb\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefg'[at] ?? ''},`.repeat(9)}]\n`)}phases: []\n`,
    };
    const folder = folderWith({
      ...much,
      'large/journey.catalog.yaml': `journeyCatalog: S\n${'# a comment\n'.repeat(900_000)}`,
      'deep/journey.catalog.yaml': `journeyCatalog: S\npersonas: ${'{a: '.repeat(101)}${'}'.repeat(101)}\n`,
      'settings/.journeyrc.yaml': `rules: ${'{a: '.repeat(101)}${'}'.repeat(101)}\n`,
      'settings/a.journey.yaml': mapOf('Text'),
      'more/.journeyrc.yaml': `failOn: warning\n${'# a comment\n'.repeat(900_000)}`,
      'more/a.journey.yaml': mapOf('Text'),
      'a.journey.yaml': mapOf('Text'),
    });
    const { out, err } = await journeyIn(folder, ['check', '--format', 'json']);
    const { maps } = JSON.parse(out) as {
      maps: { path: string; findings: { code: string; severity: string; message: string }[] }[];
    };
    const gravest = (path: string) =>
      maps
        .find((each) => each.path === path)
        ?.findings.filter(({ severity, code }) => severity === 'error' && code.startsWith('yaml/')) ?? [];
    for (const path of [...Object.keys(much), 'large/journey.catalog.yaml', 'deep/journey.catalog.yaml']) {
      assert.equal(gravest(path).length, 1, `${path}: ${JSON.stringify(gravest(path))}`);
      assert.match(gravest(path)[0]?.message ?? '', /too large|levels deep|aliases/i);
    }
    for (const path of ['a.journey.yaml', 'settings/a.journey.yaml', 'more/a.journey.yaml'])
      assert.deepEqual(gravest(path), [], path);
    for (const path of ['settings', 'more'])
      assert.equal(err.split('\n').filter((line) => line.includes(`${path}/.journeyrc.yaml`)).length, 1, err);
  });

  it('says of what is no text that it is none', async () => {
    const map = mapOf('Text');
    const utf16 = Buffer.from(`\ufeff${map}`, 'utf16le');
    const folder = folderWith({
      'nul.journey.yaml': map.replace('Text', 'Te\u0000xt'),
      'utf16.journey.yaml': utf16,
      'surrogate.journey.yaml': Buffer.concat([
        Buffer.from('customerJourney: "'),
        Buffer.from([0xed, 0xa0, 0xbd]),
        Buffer.from('"\n'),
      ]),
      'bom.journey.yaml': `\ufeff${map}`,
      'escaped.journey.yaml': map.replace('"Text"', '"\\uD83D"'),
    });
    const { code, out, err } = await journeyIn(folder, ['check', '--format', 'json']);
    assert.equal(code, 2);
    for (const name of ['nul', 'utf16', 'surrogate'])
      assert.match(err, new RegExp(`${name}\\.journey\\.yaml is no text in UTF-8`));
    const read = (JSON.parse(out) as { maps: { path: string }[] }).maps.map(({ path }) => path);
    assert.deepEqual(read, ['bom.journey.yaml', 'escaped.journey.yaml']);
    for (const options of EXPORTS) {
      const target = `out.${options.join('').replaceAll('-', '')}`;
      await journeyIn(folder, ['export', 'escaped.journey.yaml', ...options, '-o', target]);
      assert.ok(existsSync(join(folder, target)));
      assert.doesNotThrow(() =>
        new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, target))),
      );
    }
  });
});
