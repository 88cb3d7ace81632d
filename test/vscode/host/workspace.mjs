import { existsSync } from 'node:fs';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/run/root.mjs';

/** The folders of the project that a test finds in its workspace, and their names there. */
const sources = { examples: 'examples', fixtures: join('test', 'fixtures', 'workspace') };

/** Calls `work` with a folder that holds copies the tests may change, and removes it afterwards. */
export async function withWorkspace(work) {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'journey-workspace-'));
  try {
    for (const [name, source] of Object.entries(sources)) {
      const from = join(root, source);
      if (existsSync(from)) await cp(from, join(folder, name), { recursive: true });
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
