import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npmFailure, runNpm } from './process.mjs';
import { root } from './root.mjs';
import { step } from './steps.mjs';

/** Installs the packages of package-lock.json when node_modules is missing, incomplete or of another lock file. */
export async function ensureDependencies(again) {
  if (await isInstalled()) return;
  await step('Installing packages (npm ci)', async () => {
    const { code, lines } = await runNpm([
      'ci',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    if (code !== 0) throw npmFailure('Installing the packages', lines, again);
  });
}

/**
 * npm writes node_modules/.package-lock.json last, with the version of every package it put there: the stamp of
 * a whole installation.
 */
async function isInstalled() {
  const wanted = await packagesOf(join(root, 'package-lock.json'));
  const found = await packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return path in found ? found[path].version === version : optional === true;
  });
}

async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
