import type { PageScript } from '../core/render/html/page-data';
import { localizer, type Localize, type TextTable } from '../core/text';
import { today } from '../core/today';
import { main, type Commands } from './main';
import { complain } from './terminal/complain';
import { takeLanguage } from './terminal/language';
import type { ExitCode, Terminal } from './terminal/terminal';
import { writeError } from './terminal/write-error';

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
    out: (text) => stdout().write(text),
    err: writeError,
    get colours() {
      return stdout().isTTY && stdout().hasColors();
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

/** Node makes it when it is first asked for, which most exports never do. */
function stdout(): NodeJS.WriteStream {
  const { stdout: stream } = process;
  // A reader that stops early (`journey check | head`) is no fault of ours.
  if (stream.listenerCount('error') === 0)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  return stream;
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
