import assert from 'node:assert/strict';
import { takeLanguage } from './terminal/language';
import { journeyIn } from './testing/run';

describe('journey', () => {
  it('helps, and says its version', async () => {
    const help = await journeyIn('.', ['--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /journey check \[paths…\]/);
    assert.match(help.out, /journey export <maps…>/);
    assert.match((await journeyIn('.', ['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('names the nearest command', async () => {
    const { code, err } = await journeyIn('.', ['chek']);
    assert.deepEqual(
      { code, err },
      { code: 2, err: 'journey: There is no command “chek”. Did you mean “check”?\n' },
    );
    assert.equal((await journeyIn('.', [])).code, 2);
  });

  it('takes the language asked for, else that of the environment', () => {
    const language = (args: readonly string[], environment: NodeJS.ProcessEnv) =>
      takeLanguage(args, environment).language;
    assert.equal(language([], {}), 'en');
    assert.equal(language([], { LANG: 'de_DE.UTF-8' }), 'de');
    assert.equal(language([], { LANG: 'de_DE.UTF-8', LC_ALL: 'C' }), 'en');
    assert.equal(language([], { LC_ALL: '', LANG: 'de' }), 'de');
    assert.equal(language(['check', '--language', 'en'], { LANG: 'de' }), 'en');
    assert.deepEqual(takeLanguage(['check', '--language=de', 'x'], {}), {
      language: 'de',
      args: ['check', 'x'],
    });
    assert.equal(takeLanguage(['--language', 'fr'], {}).unknown, 'fr');
    assert.equal(takeLanguage(['check', '--language'], {}).unknown, '');
  });
});
