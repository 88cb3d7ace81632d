import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettingsFile } from '../../core/check/settings-file';
import { LEVELS } from '../../core/check/rules';
import { settled } from '../fixtures/checks/findings';

const ROOT = join(__dirname, '..', '..');

describe('the reference pages', () => {
  it('are current', function () {
    this.timeout(60_000);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('and the settings of VS Code know every code', () => {
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: { configuration: { properties: Record<string, { propertyNames?: { enum: string[] } }> } };
    };
    const names = contributes.configuration.properties['journey.rules']?.propertyNames?.enum;
    assert.deepEqual(names, [...LEVELS.keys()].toSorted());
  });

  for (const page of ['docs/checks.md', 'docs/checks.de.md'])
    it(`have an entry for every code: ${page}`, () => {
      const headings = read(page).match(/^### .+$/gm);
      assert.deepEqual(headings?.toSorted(), [...LEVELS.keys()].map((code) => `### ${code}`).toSorted());
    });

  for (const page of [
    'docs/checks.md',
    'docs/checks.de.md',
    'docs/language.md',
    'docs/language.de.md',
    'docs/method.md',
  ])
    it(`link to headings that are there: ${page}`, () => {
      const links = [...read(page).matchAll(/\]\(([a-z.]+\.md)?#([^)]+)\)/g)];
      assert.ok(links.length > 10);
      const wrong = links.flatMap(([link, file, heading = '']) =>
        slugs(file === undefined ? page : `docs/${file}`).has(heading) ? [] : [link],
      );
      assert.deepEqual(wrong, []);
    });
});

describe('the README', () => {
  const fences = [...read('README.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  const beginning = (word: string) => fences.filter((text) => text.startsWith(word));

  it('shows maps, catalogs and settings without a mistake', () => {
    const maps = beginning('customerJourney').map((text) => settled(text));
    const catalogs = beginning('journeyCatalog').map((text) => settled(text, { kind: 'catalog' }));
    assert.ok(maps.length > 0 && catalogs.length > 0);
    for (const { code, severity, message } of [...maps, ...catalogs].flat())
      assert.ok(severity !== 'error' && !/^(?:schema|yaml|reference)/.test(code), `${code}: ${message}`);
    const [settings = ''] = beginning('failOn');
    const { failOn, rules, ignore, problems } = readSettingsFile(settings, new Set(LEVELS.keys()));
    assert.deepEqual([failOn, rules.size, ignore.length, problems], ['warning', 2, 1, []]);
  });

  it('shows parts of maps that may stand where they belong', () => {
    const parts = fences.filter((text) => !/^(?:customerJourney|journeyCatalog|failOn|#)/.test(text));
    assert.ok(parts.length > 7);
    const inMap = (text: string) => `customerJourney: A\nphases: []\n${text}`;
    const inStep = (text: string) =>
      `customerJourney: A\nphases:\n  - title: P\n    steps:\n      - title: S\n${text.replace(/^(?=.)/gm, '        ')}`;
    const asStep = (text: string) =>
      `customerJourney: A\nphases:\n  - title: P\n    steps:\n${text.replace(/^(?=.)/gm, '      ')}`;
    const broken = (text: string) =>
      settled(text)
        .filter(({ code }) => /^(?:schema|yaml)\//.test(code))
        .map(({ message }) => message);
    for (const text of parts) {
      const ways = [inMap, inStep, asStep].map((way) => broken(way(text)));
      assert.ok(
        ways.some((found) => found.length === 0),
        `${text}${ways.flat().join('\n')}`,
      );
    }
  });
});

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

function slugs(page: string): ReadonlySet<string> {
  return new Set([...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading)));
}

/** As GitHub and VS Code make the address of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
