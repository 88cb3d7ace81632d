import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

const ROOT = join(__dirname, '..', '..');

describe('the package of the extension', function () {
  this.timeout(60_000);
  let files: readonly string[];
  const notices = readFileSync(join(ROOT, 'dist', 'ThirdPartyNotices.txt'), 'utf8');

  before(async () => {
    files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
  });

  it('holds what was built, what it names, and the licences', () => {
    const { main, browser, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly main: string;
      readonly browser: string;
      readonly bin: { readonly journey: string };
    };
    const built = [main, browser, bin.journey].map((path) => path.replace('./', ''));
    for (const path of [
      ...built,
      'dist/cli.js',
      'dist/server.js',
      'dist/server.web.js',
      'dist/preview/preview.js',
    ])
      assert.ok(files.includes(path), path);
    for (const path of ['LICENSE', 'dist/ThirdPartyNotices.txt']) assert.ok(files.includes(path), path);
  });

  it('has a command that runs', () => {
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'bin', 'journey.cjs'), '--version'], {
      encoding: 'utf8',
    });
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  // A single wider character, say a dash in a regular expression, makes Node hold all of it in two bytes each,
  // which costs every start of the command some milliseconds.
  it('has a command of characters that take one byte each', () => {
    const wide = /[\u0100-\uffff]/.exec(readFileSync(join(ROOT, 'dist', 'cli.js'), 'utf8'));
    assert.equal(wide?.[0], undefined);
  });

  it('holds no source, no test and no library beside the bundles', () => {
    const odd = files.filter(
      (path) =>
        /\.(?:[cm]?ts|mjs|map|vsix|env)$|(?:^|\/)(?:test|node_modules|bench|scripts|examples)\//.test(path) ||
        /^\.(?!vscodeignore)/.test(path),
    );
    assert.deepEqual(odd, []);
  });

  it('brings the licence of each library along, none of an unsafe version', () => {
    const least = { mermaid: '11.16.1', dompurify: '3.4.13', yaml: '2.9.1' };
    for (const [name, version] of Object.entries(least)) {
      const found = new RegExp(`^${name} (\\d+)\\.(\\d+)\\.(\\d+)$`, 'm').exec(notices)?.slice(1).map(Number);
      assert.ok(found, name);
      const wanted = version.split('.').map(Number);
      const differs = found.findIndex((number, index) => number !== wanted[index]);
      assert.ok(differs === -1 || found[differs]! > wanted[differs]!, `${name} ${found.join('.')}`);
    }
    const libraries = notices.split(/^─+$/m).slice(1);
    assert.ok(libraries.length > 20);
    for (const library of libraries) assert.ok(library.length > 600, library.trim().split('\n')[0]);
    // Checks are ours: no schema of a workspace is ever run.
    assert.doesNotMatch(notices, /^ajv /m);
  });
});
