import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Settings of a quiet VS Code: no questions, no chat, no welcome, nothing that asks the network. */
const quiet = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Dark Modern',
  'window.autoDetectColorScheme': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'git.openRepositoryInParentFolders': 'never',
  'npm.fetchOnlinePackageInfo': false,
};

/** Writes the settings of a VS Code server, the quiet ones and `more`, where user and machine settings are read. */
export async function writeSettings(serverDataDir, more = {}) {
  const text = JSON.stringify({ ...quiet, ...more }, null, 2);
  for (const kind of ['User', 'Machine']) {
    const folder = join(serverDataDir, 'data', kind);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'settings.json'), text);
  }
}
