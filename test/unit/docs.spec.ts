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

  for (const page of ['docs/checks.md', 'docs/checks.de.md'])
    it(`have an entry for every code: ${page}`, () => {
      const headings = readFileSync(join(ROOT, page), 'utf8').match(/^### .+$/gm);
      assert.deepEqual(headings?.toSorted(), [...LEVELS.keys()].map((code) => `### ${code}`).toSorted());
    });

  for (const page of ['docs/checks.md', 'docs/checks.de.md', 'docs/language.md', 'docs/language.de.md'])
    it(`link to headings that are there: ${page}`, () => {
      const text = readFileSync(join(ROOT, page), 'utf8');
      const slugs = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading)));
      const wrong = [...text.matchAll(/\]\(#([^)]+)\)/g)].flatMap(([, to = '']) =>
        slugs.has(to) ? [] : [to],
      );
      assert.deepEqual(wrong, []);
    });
});

/** As GitHub and VS Code make the address of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
