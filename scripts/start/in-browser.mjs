import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packageExtension } from '../run/package.mjs';
import { untilSignalled } from '../run/signals.mjs';
import { Failure, step } from '../run/steps.mjs';
import { run } from '../run/process.mjs';
import { speakGerman } from '../vscode/german.mjs';
import { cacheFolder, installVSCode } from '../vscode/install.mjs';
import { installExtensionArgs, startServer } from '../vscode/server.mjs';
import { writeSettings } from '../vscode/settings.mjs';
import { remoteUri, workbenchUrl } from '../vscode/url.mjs';
import { examplesFolder, firstExample } from './example.mjs';

const folder = join(cacheFolder, 'start');

/** Serves VS Code with this extension and the examples on 127.0.0.1 until Ctrl+C; prints and opens its URL. */
export async function startInBrowser({ port, open, german }) {
  const installation = await step('VS Code from npm', (say) => installVSCode(say, 'npm start'));
  const token = randomBytes(16).toString('hex');
  const server = await serveExtension(installation, { folder, port, token, german });
  const payload = [['openFile', remoteUri(server.authority, await firstExample())]];
  const url = workbenchUrl(server.authority, { folder: examplesFolder, token, payload });
  console.log(`\nThe examples are open in VS Code at\n\n  ${url}\n\nStop with Ctrl+C.`);
  if (open) openUrl(url);
  return untilStopped(server);
}

/**
 * Packs the extension and starts a server that has it installed.
 * `options`: `folder` for its data, `port`, `token`, `settings`, `german`.
 */
export async function serveExtension(installation, options) {
  const dirs = {
    serverDataDir: join(options.folder, 'server'),
    extensionsDir: join(options.folder, 'extensions'),
  };
  // An extension of the same version would be taken for the one that is there already.
  await rm(dirs.extensionsDir, { recursive: true, force: true });
  await mkdir(options.folder, { recursive: true });
  const vsix = await packageExtension(join(options.folder, 'journey.vsix'));
  await step('Installing the extension', () => install(installation, vsix, dirs));
  await writeSettings(dirs.serverDataDir, { 'journey.preview.openAutomatically': true, ...options.settings });
  if (options.german)
    await step('German texts of VS Code', () => speakGerman(dirs.serverDataDir, 'npm start'));
  const { port, token, german } = options;
  const locale = german ? 'de' : undefined;
  return step('Starting VS Code', () =>
    startServer(installation, { ...dirs, port, token, locale, smokeTestDriver: false }),
  );
}

async function install(installation, vsix, dirs) {
  const { code, lines } = await run(installation.node, installExtensionArgs(installation, vsix, dirs));
  if (code !== 0) throw new Failure('VS Code did not take the extension.', lines.join('\n'));
}

async function untilStopped(server) {
  const end = await Promise.race([
    untilSignalled().then(() => ({ asked: true })),
    server.exited.then((code) => ({ asked: false, code })),
  ]);
  if (!end.asked)
    throw new Failure(`VS Code's server ended with exit code ${end.code}. It said:`, server.lastLines());
  await server.stop();
  console.log('\nVS Code is stopped.');
}

/** Opens the person's browser; without one the printed URL is enough. */
function openUrl(url) {
  const openers = { darwin: ['open', [url]], win32: ['rundll32', ['url.dll,FileProtocolHandler', url]] };
  const [command, args] = openers[process.platform] ?? ['xdg-open', [url]];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}
