import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { guardedFiles } from './guarded-files';
import { nodeFiles } from './node-files';

describe('files of the disk', () => {
  let base: string;
  let workspace: string;
  const at = (...path: readonly string[]) => URI.file(join(workspace, ...path)).toString();
  const guarded = () => guardedFiles(nodeFiles(), () => [URI.file(workspace).toString()]);

  beforeEach(async () => {
    base = await realpath(await mkdtemp(join(tmpdir(), 'journey-files-')));
    workspace = join(base, 'workspace');
    await mkdir(join(workspace, 'deep', 'er'), { recursive: true });
    await mkdir(join(workspace, 'node_modules', 'x'), { recursive: true });
    await mkdir(join(base, 'outside'));
    await writeFile(join(base, 'outside', 'secret.journey.yaml'), 'customerJourney: Secret\n');
    await writeFile(join(workspace, 'deep', 'er', 'ö a.journey.yaml'), '\uFEFFcustomerJourney: A\n');
    await writeFile(join(workspace, 'node_modules', 'x', 'b.journey.yaml'), '');
    await writeFile(join(workspace, '.journeyrc.yaml'), '');
    await writeFile(join(workspace, 'journey.catalog.yml'), '');
    await writeFile(join(workspace, 'other.yaml'), '');
  });
  afterEach(() => rm(base, { recursive: true }));

  it('are listed by name, without what was installed and without following links', async () => {
    await symlink(join(base, 'outside'), join(workspace, 'link'), 'dir');
    await symlink(workspace, join(workspace, 'deep', 'loop'), 'dir');
    assert.deepEqual([...(await guarded().list(URI.file(workspace).toString()))].sort(), [
      at('.journeyrc.yaml'),
      at('deep', 'er', 'ö a.journey.yaml'),
      at('journey.catalog.yml'),
    ]);
  });

  it('are read without the mark of their encoding', async () => {
    assert.equal(await guarded().read(at('deep', 'er', 'ö a.journey.yaml')), 'customerJourney: A\n');
    assert.equal(await guarded().read(at('gone.journey.yaml')), undefined);
    assert.equal(await guarded().read(at('deep')), undefined);
  });

  it('outside of the workspace are neither read nor looked for, whatever leads there', async () => {
    await symlink(join(base, 'outside', 'secret.journey.yaml'), join(workspace, 'a.journey.yaml'));
    await symlink(join(base, 'outside'), join(workspace, 'link'), 'dir');
    for (const uri of [
      at('a.journey.yaml'),
      at('link', 'secret.journey.yaml'),
      `${URI.file(workspace).toString()}/../outside/secret.journey.yaml`,
    ]) {
      assert.equal(await guarded().read(uri), undefined, uri);
      assert.equal(await guarded().exists(uri), false, uri);
    }
  });

  it('may be links that stay inside', async () => {
    await symlink(join(workspace, 'other.yaml'), join(workspace, 'c.journey.yaml'));
    assert.equal(await guarded().read(at('c.journey.yaml')), '');
  });

  it('are never those of another machine', async () => {
    for (const uri of ['file://server/share/a.journey.yaml', 'https://example.org/a.journey.yaml']) {
      assert.equal(await nodeFiles().read(uri), undefined);
      assert.equal(await nodeFiles().exists(uri), false);
    }
  });
});
