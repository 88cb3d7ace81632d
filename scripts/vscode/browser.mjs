import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from '../run/process.mjs';
import { Failure } from '../run/steps.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
  'msedge',
];

/** Opens a headless browser that keeps quiet without a network. `say` gets what is being done. */
export async function launchBrowser(say) {
  const executablePath = await findBrowser(say);
  try {
    return await chromium.launch({ executablePath, args: flags, headless: true });
  } catch (error) {
    throw new Failure(
      `The browser ${executablePath} did not start.`,
      `${error.message.split('\n').slice(0, 6).join('\n')}\nName another Chrome, Chromium or Edge in CHROME_PATH.`,
    );
  }
}

/** The path of a Chrome, Chromium or Edge; on Debian as root one is installed when there is none. */
export async function findBrowser(say) {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Failure(`CHROME_PATH names ${named}, which does not exist.`, 'Correct it or leave it unset.');
  }
  const found = onPath() ?? inKnownFolders();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/etc/debian_version')) {
    await installChromium(say);
    const installed = onPath();
    if (installed) return installed;
  }
  throw new Failure(
    'There is no Chrome, Chromium or Edge on this machine.',
    `${advice()}\nOr name one in CHROME_PATH.`,
  );
}

function onPath() {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + extension)))
    .find((path) => existsSync(path));
}

function inKnownFolders() {
  const env = process.env;
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  const places = {
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
    win32: windows.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]),
    linux: [
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
    ],
  };
  return (places[process.platform] ?? []).find((path) => existsSync(path));
}

async function installChromium(say) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  say('installing Chromium (apt-get)');
  await run('apt-get', ['update', '-q'], { env });
  const { code, lines } = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
    { env },
  );
  if (code !== 0)
    throw new Failure('apt-get could not install Chromium.', `${lines.slice(-8).join('\n')}\n${advice()}`);
}

function advice() {
  if (process.platform === 'darwin')
    return 'Install Chrome from https://www.google.com/chrome or with "brew install --cask google-chrome".';
  if (process.platform === 'win32') return 'Install Chrome from https://www.google.com/chrome.';
  return 'Install one, for example with "sudo apt-get install chromium" or from https://www.google.com/chrome.';
}
