import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileKind, readJourneyFile, type JourneyFile } from '../../core/journey';
import { applyEdit, randomEdits } from '../../test/support/random-edits';
import { examples } from '../../test/support/examples';
import { indexFile } from '../features/workspace/index-file';
import { readClosed } from './read-closed';

describe('a closed file', () => {
  it('has the names that it has when it is open, after any edit', () => {
    for (const { path, text } of examples()) {
      const index = (file: JourneyFile, now: string) =>
        indexFile(path, file, TextDocument.create(path, 'journey', 1, now));
      let now = text.slice(0, 3_000);
      for (const [number, edit] of [{ at: 0, removed: 0, inserted: '' }, ...randomEdits(5, 15)].entries()) {
        // Each edit starts from the sound text, so that not every one finds a broken one.
        now = applyEdit(number % 3 === 0 ? text.slice(0, 3_000) : now, edit).text;
        assert.deepEqual(
          index(readClosed(now, fileKind(path)), now),
          index(readJourneyFile(now, fileKind(path)), now),
          `${path}, edit ${String(number)}`,
        );
      }
    }
  });
});
