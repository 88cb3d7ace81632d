import { version } from '../package.json';
import { helpText } from './help';
import { complain } from './terminal/complain';
import { EXIT, type ExitCode, type Terminal } from './terminal/terminal';

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** By name; each is loaded when it is asked for. */
export type Commands = ReadonlyMap<string, () => Promise<Command>>;

/** Runs the command line with what was typed after `journey`. */
export async function main(
  args: readonly string[],
  commands: Commands,
  terminal: Terminal,
): Promise<ExitCode> {
  const { localize, out } = terminal;
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    out(helpText(localize));
    return EXIT.clean;
  }
  if (name === '--version') {
    out(`${version}\n`);
    return EXIT.clean;
  }
  if (name === undefined) {
    terminal.err(helpText(localize));
    return EXIT.trouble;
  }
  const load = commands.get(name);
  if (load) return (await load())(rest, terminal);
  const { nearest } = await import('../core/check/nearest');
  const near = nearest(name, commands.keys());
  return complain(
    terminal,
    near === undefined
      ? localize('There is no command “{name}”. There are: {allowed}.', {
          name,
          allowed: [...commands.keys()].join(', '),
        })
      : localize('There is no command “{name}”. Did you mean “{nearest}”?', { name, nearest: near }),
  );
}
