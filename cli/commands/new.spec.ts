import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, journeyIn } from '../testing/run';

describe('journey new', () => {
  it('writes a map that check has no complaint about, named after its file', async () => {
    const folder = folderWith({});
    const made = await journeyIn(folder, ['new', 'mobile-contract']);
    assert.deepEqual(made, { code: 0, out: 'mobile-contract.journey.yaml is written.\n', err: '' });
    const text = readFileSync(join(folder, 'mobile-contract.journey.yaml'), 'utf8');
    assert.match(text, /^customerJourney: Mobile contract\npersona: anna\n/);
    assert.equal((await journeyIn(folder, ['check'])).code, 0);
  });

  it('takes a title, and endings in every form', async () => {
    const folder = folderWith({ 'deep/x.md': '' });
    for (const path of ['a.journey.yaml', 'b.yaml', 'c', 'deep/d.journey.yml'])
      assert.equal((await journeyIn(folder, ['new', path, '--title', 'Ad: “big”'])).code, 0, path);
    assert.deepEqual(readdirSync(folder), ['a.journey.yaml', 'b.journey.yaml', 'c.journey.yaml', 'deep']);
    assert.match(readFileSync(join(folder, 'deep/d.journey.yml'), 'utf8'), /^customerJourney: "Ad: “big”"\n/);
  });

  it('leaves a file alone that is there', async () => {
    const folder = folderWith({ 'a.journey.yaml': 'mine' });
    const { code, err } = await journeyIn(folder, ['new', 'a']);
    assert.deepEqual([code, err], [2, 'journey: a.journey.yaml is there already and stays as it is.\n']);
    assert.equal(readFileSync(join(folder, 'a.journey.yaml'), 'utf8'), 'mine');
  });

  it('says why it cannot write, and what to do', async () => {
    const folder = folderWith({ file: '' });
    const complaint = async (path: string) => (await journeyIn(folder, ['new', path])).err;
    assert.equal(
      await complaint('a b/ü x'),
      'journey: a b/ü x.journey.yaml cannot be written: its folder is not there. Make it first.\n',
    );
    assert.match(await complaint('file/x'), /: what it has as its folder is a file\.\n$/);
    assert.match(await complaint('x'.repeat(300)), /: the name is too long\.\n$/);
  });

  it('says what is wrong with how it is called', async () => {
    const folder = folderWith({ 'deep/x.md': '' });
    for (const args of [
      [],
      ['a', 'b'],
      [''],
      ['deep'],
      ['deep/'],
      ['none/a'],
      ['a', '--titel', 'A'],
      ['.journey.yaml'],
    ]) {
      const { code, err } = await journeyIn(folder, ['new', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /^journey: ./);
    }
    assert.deepEqual(readdirSync(folder), ['deep']);
  });
});
