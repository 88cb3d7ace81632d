import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'node:util';
import { root } from '../../../scripts/run/root.mjs';

/** Begins each line that the suite prints for a person. */
export const mark = '[suite]';

/** A listener for VS Code's log: lines of the suite go to the terminal, all else to test-results/vscode.log. */
export async function relay() {
  const folder = join(root, 'test-results');
  await mkdir(folder, { recursive: true });
  const log = createWriteStream(join(folder, 'vscode.log'));
  return (type, args) => {
    const line = format(...args);
    if (line.startsWith(mark)) console.log(line.slice(mark.length));
    else log.write(`${type} ${line}\n`);
  };
}
