import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEVELS } from '../../core/check/rules';

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
