import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { inWorkbench, needsBrowser } from './browser';
import { findings } from './findings';
import { scratch, type Scratch } from './scratch';

const MAP = `customerJourney: A
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        emotion: 1
`;

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Linux says it itself; a bare machine has no `ps`. */
async function processes(): Promise<readonly Running[]> {
  if (process.platform !== 'linux') {
    const { stdout } = await promisify(execFile)('ps', ['-ax', '-o', 'pid=,ppid=,args=']);
    return stdout.split('\n').map((line) => {
      const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return { pid: Number(pid), parent: Number(parent), command };
    });
  }
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = (pid: string, file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
  return Promise.all(
    pids.map(async (pid) => ({
      pid: Number(pid),
      parent: Number(/^PPid:\s*(\d+)/m.exec(await read(pid, 'status'))?.[1]),
      command: (await read(pid, 'cmdline')).replaceAll('\0', ' '),
    })),
  );
}

/** The language servers that this extension host has started and that still run. */
async function servers(): Promise<readonly number[]> {
  const isOurs = ({ parent, command }: Running) =>
    parent === process.pid && /dist[\\/]server\.js/.test(command);
  return (await processes()).filter(isOurs).map(({ pid }) => pid);
}

async function crash(): Promise<void> {
  const [running] = await servers();
  assert.ok(running, 'a server runs');
  process.kill(running, 'SIGKILL');
}

describe('the language server', function () {
  this.timeout(60_000);
  let files: Scratch;

  before(function () {
    needsBrowser.call(this);
    if (process.platform === 'win32') this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('notifications.hideList');
    // Whatever failed, the next test has a server.
    await vscode.commands.executeCommand('journey.restartServer');
    await files.remove();
  });

  it('comes back four times while a person types, then says that it stays off, and starts again when asked', async () => {
    files = await scratch('crash-test', { 'a.journey.yaml': MAP });
    const { document } = await files.open('a.journey.yaml');
    const isWrong = (found: readonly string[]) => found.includes('schema/range');
    const score = async (text: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, document.lineAt(5).range, `        emotion: ${text}`);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await findings(document.uri, (found) => found.length > 0);
    for (let time = 1; time <= 4; time++) {
      await crash();
      await score('7');
      await findings(document.uri, isWrong);
      await score('1');
      await findings(document.uri, (found) => found.length > 0 && !isWrong(found));
    }
    await crash();
    await vscode.commands.executeCommand('notifications.showList');
    await inWorkbench.waitFor('.notification-list-item', { text: 'stopped five times' });
    await score('7');
    await vscode.commands.executeCommand('journey.restartServer');
    await findings(document.uri, isWrong);
  });
});
