import type { PageScript } from '../core/render/html/page-data';
import { localizer, type Localize, type TextTable } from '../core/text';
import { today } from '../core/today';
import { main, type Commands } from './main';
import { complain } from './terminal/complain';
import { takeLanguage } from './terminal/language';
import type { ExitCode, Terminal } from './terminal/terminal';
import { writeError } from './terminal/write-error';
import { outputColours, writeOutput } from './terminal/write-output';

const commands: Commands = new Map([
  ['check', async () => (await import('./commands/check')).check],
  ['export', async () => (await import('./commands/export')).exportMap],
  ['new', async () => (await import('./commands/new')).makeMap],
]);
const { language, unknown, args } = takeLanguage(process.argv.slice(2), process.env);

void run().then((code) => {
  process.exitCode = code;
});

async function run(): Promise<ExitCode> {
  const localize = localizer(await textsIn(language));
  const terminal: Terminal = {
    out: (text) => writeOutput(text, localize),
    err: writeError,
    get colours() {
      return outputColours();
    },
    folder: process.cwd(),
    today: today(),
    localize,
    pageScript: () => loadPageScript(localize),
  };
  if (unknown === undefined) return main(args, commands, terminal);
  const values = { option: '--language', allowed: 'en, de', value: unknown };
  return complain(terminal, terminal.localize('{option} can be: {allowed}. Not: {value}.', values));
}

async function textsIn(chosen: typeof language): Promise<TextTable> {
  return chosen === 'de' ? (await import('../core/generated/texts.de.json')).default : {};
}

/** The build puts it beside this file; who has copied this file alone gets pages without a script. */
async function loadPageScript(localize: Localize): Promise<PageScript | undefined> {
  try {
    const [{ readFile }, { join }] = await Promise.all([import('node:fs/promises'), import('node:path')]);
    return JSON.parse(await readFile(join(__dirname, 'page.json'), 'utf8')) as PageScript;
  } catch {
    const note = localize('page.json is not beside the command: the page can be read, but has no buttons.');
    writeError(`${note}\n`);
    return undefined;
  }
}
