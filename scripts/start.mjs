// `npm start`: installs, builds, and opens the examples in VS Code with the preview beside them.
import { parseArgs } from 'node:util';
import { bundle, generate } from './run/build.mjs';
import { ensureDependencies } from './run/dependencies.mjs';
import { Failure, main } from './run/steps.mjs';
import { assertFree } from './vscode/server.mjs';

const help = `npm start [-- options]
  --browser    use VS Code from npm in the browser, also when a desktop VS Code is installed
  --german     the same, in German
  --port N     the port of VS Code in the browser; a free one when not given
  --no-open    only print the URL
  --help       print this`;

await main(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(help);
    return;
  }
  await assertFree(options.port);
  await ensureDependencies('npm start');
  await generate();
  await bundle();
  // Loaded only now: what they import is installed by the first step.
  const { findDesktop, startDesktop } = await import('./start/desktop.mjs');
  const desktop = options.browser ? undefined : findDesktop();
  if (desktop) return startDesktop(desktop);
  const { startInBrowser } = await import('./start/in-browser.mjs');
  return startInBrowser(options);
});

function readOptions() {
  const known = {
    browser: { type: 'boolean', default: false },
    german: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  };
  try {
    const { values } = parseArgs({ options: known });
    // A port and a language can be chosen for the browser alone.
    const browser = values.browser || values.german || values.port !== '0';
    return {
      browser,
      german: values.german,
      port: portNumber(values.port),
      open: !values['no-open'],
      help: values.help,
    };
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(error.message, help);
  }
}

function portNumber(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new Failure(`"${text}" is no port.`, 'Name a number from 1 to 65535 with --port.');
}
