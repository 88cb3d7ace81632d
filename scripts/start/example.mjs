import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { root } from '../run/root.mjs';
import { Failure } from '../run/steps.mjs';

/** The folder that `npm start` opens. */
export const examplesFolder = join(root, 'examples');

const shownFirst = 'mobile-contract.journey.yaml';

/** The absolute path of the example that `npm start` shows. */
export async function firstExample() {
  const [found] = await glob(`**/${shownFirst}`, { cwd: examplesFolder, absolute: true });
  if (found) return found;
  throw new Failure(`examples/ holds no ${shownFirst}.`, 'Get it back with "git checkout examples".');
}
