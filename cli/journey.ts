import texts from '../core/generated/texts.de.json';
import { localizer } from '../core/text';
import { today } from '../core/today';
import { main, type Commands } from './main';
import { takeLanguage } from './terminal/language';
import { EXIT } from './terminal/terminal';

const commands: Commands = new Map([
  ['check', async () => (await import('./commands/check')).check],
  ['export', async () => (await import('./commands/export')).exportMap],
]);
const { language, args } = takeLanguage(process.argv.slice(2), process.env);
const { stdout, stderr } = process;
// A reader that stops early (`journey check | head`) is no fault of ours.
stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.clean : EXIT.trouble),
);

void main(args, commands, {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  colours: stdout.isTTY && stdout.hasColors(),
  folder: process.cwd(),
  today: today(),
  localize: localizer(language === 'de' ? texts : {}),
}).then((code) => {
  process.exitCode = code;
});
