import texts from '../core/generated/texts.de.json';
import { localizer } from '../core/text';
import { today } from '../core/today';
import { main, type Commands } from './main';
import { complain } from './terminal/complain';
import { takeLanguage } from './terminal/language';
import type { Terminal } from './terminal/terminal';

const commands: Commands = new Map([
  ['check', async () => (await import('./commands/check')).check],
  ['export', async () => (await import('./commands/export')).exportMap],
  ['new', async () => (await import('./commands/new')).makeMap],
]);
const { language, unknown, args } = takeLanguage(process.argv.slice(2), process.env);
const { stdout, stderr } = process;
// A reader that stops early (`journey check | head`) is no fault of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const terminal: Terminal = {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  colours: stdout.isTTY && stdout.hasColors(),
  folder: process.cwd(),
  today: today(),
  localize: localizer(language === 'de' ? texts : {}),
};
if (unknown === undefined) {
  void main(args, commands, terminal).then((code) => {
    process.exitCode = code;
  });
} else {
  const values = { option: '--language', allowed: 'en, de', value: unknown };
  process.exitCode = complain(
    terminal,
    terminal.localize('{option} can be: {allowed}. Not: {value}.', values),
  );
}
