import assert from 'node:assert/strict';
import fc from 'fast-check';
import german from '../../l10n/parts/cli.de.json';
import syntax from '../../l10n/parts/syntax.de.json';
import { corpus } from '../../test/support/examples';
import { localizer } from '../text';
import { readSettingsFile } from './settings-file';

const CODES = new Set(['map/scope', 'emotion/no-reason', 'flow/channel-break']);

/** What is wrong, as `line message`. */
function wrong(text: string): readonly string[] {
  return readSettingsFile(text, CODES).problems.map(({ range, message, values }) => {
    assert.ok(message in german || message in syntax, message);
    return `${String(text.slice(0, range.start).split('\n').length)} ${localizer()(message, values)}`;
  });
}

describe('a settings file', () => {
  it('sets levels, patterns to ignore and the level that fails', () => {
    const { rules, ignore, failOn, problems } = readSettingsFile(
      'failOn: warning\nrules:\n  map/scope: off\n  flow/channel-break: error\nignore: ["archive/**", old]\n',
      CODES,
    );
    assert.deepEqual(
      [...rules],
      [
        ['map/scope', 'off'],
        ['flow/channel-break', 'error'],
      ],
    );
    assert.deepEqual([ignore, failOn, problems], [['archive/**', 'old'], 'warning', []]);
  });

  it('may be empty, and leave keys empty', () => {
    for (const text of ['', '# nothing\n', 'rules:\nignore:\n', 'ignore: []\nrules: {}\n'])
      assert.deepEqual(wrong(text), [], text);
    assert.equal(readSettingsFile('', CODES).failOn, 'error');
  });

  it('is told what is wrong, in the order of the text, and the rest counts', () => {
    const text =
      'failOn: warn\nrules:\n  map/scop: off\n  map/scope: loud\n  flow/channel-break: hint\nignor: x\nignore: [{a: b}, old]\n';
    assert.deepEqual(wrong(text), [
      '1 “failOn” can be set to: hint, information, warning, error.',
      '3 There is no check “map/scop”. Did you mean “map/scope”?',
      '4 “map/scope” can be set to: off, hint, information, warning, error.',
      '6 “ignor” is no setting. There are: rules, ignore, failOn.',
      '7 “ignore” takes patterns of paths, for example "archive/**".',
    ]);
    const { rules, ignore } = readSettingsFile(text, CODES);
    assert.deepEqual([...rules.keys(), ...ignore], ['flow/channel-break', 'old']);
  });

  it('is told when a key holds something else altogether', () => {
    assert.deepEqual(wrong('rules: off\n'), [
      '1 “rules” holds codes with their levels, such as map/scope: off.',
    ]);
    assert.deepEqual(wrong('rules: [map/scope]\n').length, 1);
    assert.deepEqual(wrong('hello\n'), ['1 Settings are keys with values: rules, ignore, failOn.']);
    assert.deepEqual(wrong('failOn: off\n'), [
      '1 “failOn” can be set to: hint, information, warning, error.',
    ]);
    assert.deepEqual(wrong('failOn: error\n---\nrules: {}\n'), [
      '2 Settings are one YAML document: what follows this line is not read.',
    ]);
    assert.equal(wrong('rules: [\n').length, 1);
  });

  it('may hold anything at all', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    const near = fc
      .array(
        fc.constantFrom('rules', 'ignore', 'failOn', ':', ' ', '\n', '  ', '- ', '[', '{', '*a', '&a', 'off'),
      )
      .map((parts) => parts.join(''));
    const anything = fc.oneof(text, near);
    fc.assert(
      fc.property(anything, (source) => {
        for (const { range } of readSettingsFile(source, CODES).problems)
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= source.length);
      }),
      { seed: 31, numRuns: 500 },
    );
    for (const { text: hostile } of corpus('hostile-yaml'))
      if (hostile.length < 200_000) readSettingsFile(hostile, CODES);
  });

  it('leaves out patterns that could keep the editor busy for minutes', () => {
    const all = [
      'archive/**',
      '**/drafts/*.journey.*',
      '*a*a*a*a*a*ab',
      '+(*a)b',
      '**'.repeat(3),
      'x'.repeat(300),
    ];
    const { ignore, problems } = readSettingsFile(`ignore: ${JSON.stringify(all)}\n`, new Set());
    assert.deepEqual(ignore, all.slice(0, 2));
    assert.equal(problems.length, 4);
    for (const { message } of problems) assert.match(message, /would take too long/);
  });
});
