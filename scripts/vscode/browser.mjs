import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser as installedBrowser } from '../../print/find-browser.mjs';
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
  const found = installedBrowser();
  if (found) return found;
  const named = process.env.CHROME_PATH;
  if (named)
    throw new Failure(`CHROME_PATH names ${named}, which does not exist.`, 'Correct it or leave it unset.');
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/etc/debian_version')) {
    await installChromium(say);
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Failure(
    'There is no Chrome, Chromium or Edge on this machine.',
    `${advice()}\nOr name one in CHROME_PATH.`,
  );
}

async function installChromium(say) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  say('installing Chromium (apt-get)');
  await run('apt-get', ['update', '-q'], { env });
  const { code, lines } = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'],
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
