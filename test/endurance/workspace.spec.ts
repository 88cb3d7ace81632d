import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WorkspaceSymbolRequest,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node';
import { filesOf, inMemory, type TestClient } from '../support/lsp-client';

const OPERATIONS = Number(process.env['JOURNEY_TEST_OPERATIONS'] ?? 2_000);
const SEEDS = [1, 2, 3, 4];
const FOLDERS = ['', 'team/', 'team/deep/', 'far/'];
const PEOPLE = ['anna', 'ben', 'carl'];

/** 44 maps, and per folder a catalog and a settings file. */
const NAMES = FOLDERS.flatMap((folder) => [
  `${folder}journey.catalog.yaml`,
  `${folder}.journeyrc.yaml`,
  ...Array.from({ length: 11 }, (_, n) => `${folder}map-${String(n)}.journey.yaml`),
]).map((name) => `file:///w/${name}`);

interface Operation {
  readonly kind: 'open' | 'change' | 'close' | 'create' | 'rename' | 'delete' | 'outside';
  readonly file: number;
  readonly other: number;
  readonly flavour: number;
}

const operation: fc.Arbitrary<Operation> = fc.record({
  kind: fc.constantFrom(
    'open',
    'change',
    'change',
    'close',
    'create',
    'rename',
    'delete',
    'outside',
    'outside',
  ),
  file: fc.nat(NAMES.length - 1),
  other: fc.nat(NAMES.length - 1),
  flavour: fc.nat(8),
});

function textFor(uri: string, flavour: number): string {
  const person = PEOPLE[flavour % 3] ?? '';
  if (uri.includes('.journeyrc')) {
    return ['rules: {persona/missing: hint}\n', 'ignore: map-1*\n', 'rulez: {}\n'][flavour % 3] ?? '';
  }
  if (uri.includes('catalog')) {
    return `journeyCatalog: Shared\npersonas:\n  ${person}: {name: Somebody}\n${
      flavour > 4 ? 'touchpoints: {shop: {name: Shop, channels: stor}}\n' : ''
    }`;
  }
  return `customerJourney: A map\nstatus: review\npersona: ${person}\n${
    flavour > 1 ? `basedOn: map-${String(flavour)}.journey.yaml\n` : ''
  }phases:\n  - title: First\n    steps:\n      - title: Goes\n        touchpoint: ${flavour > 3 ? 'shop' : 'kiosk'}\n${
    flavour === 8 ? '        emotion: [1\n' : ''
  }`;
}

/** A disk and an editor, as a person and other programs use them. */
function createWorld(client: TestClient, disk: Map<string, string>) {
  const open = new Map<string, string>();
  const tell = (uri: string, type: FileChangeType) =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  const write = (uri: string, text: string) => {
    const type = disk.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
    disk.set(uri, text);
    void tell(uri, type);
  };
  const remove = (uri: string) => {
    if (disk.delete(uri)) void tell(uri, FileChangeType.Deleted);
  };
  const apply = ({ kind, file, other, flavour }: Operation) => {
    const uri = NAMES[file] ?? '';
    const target = NAMES[other] ?? '';
    const text = textFor(uri, flavour);
    const onDisk = disk.get(uri);
    if (kind === 'open' && !open.has(uri) && onDisk !== undefined) {
      open.set(uri, onDisk);
      client.open(uri, onDisk);
    } else if (kind === 'change' && open.has(uri) && open.get(uri) !== text) {
      open.set(uri, text);
      client.change(uri, text);
    } else if (kind === 'close' && open.has(uri)) {
      open.delete(uri);
      client.close(uri);
    } else if (kind === 'create' && onDisk === undefined) write(uri, text);
    else if (kind === 'outside' && onDisk !== undefined) write(uri, text);
    else if (kind === 'delete') remove(uri);
    else if (kind === 'rename' && onDisk !== undefined && !disk.has(target)) {
      remove(uri);
      write(target, onDisk);
    }
  };
  return { open, apply };
}

/** What a person sees of a file's findings. */
function seen(findings: readonly Diagnostic[]): string {
  return findings
    .map(({ code, message, severity, range: { start } }) =>
      [start.line, start.character, code, severity, message].map(String).join(' '),
    )
    .join('\n');
}

describe('findings over many files', function () {
  this.timeout(600_000);

  for (const seed of SEEDS) {
    it(`after ${String(OPERATIONS / SEEDS.length)} operations are those of a cold start (seed ${String(seed)})`, async () => {
      const disk = new Map(NAMES.flatMap((uri, n) => (n % 3 === 0 ? [] : [[uri, textFor(uri, n % 9)]])));
      const client = await inMemory(filesOf(disk));
      const { open, apply } = createWorld(client, disk);
      const operations = fc.sample(operation, { seed, numRuns: Math.ceil(OPERATIONS / SEEDS.length) });
      for (const [index, next] of operations.entries()) {
        apply(next);
        // Now and then the server gets to do something in between.
        if (index % 7 === 0) await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'A' });
      }
      const cold = await inMemory(filesOf(new Map(disk)));
      for (const [uri, text] of open) cold.open(uri, text);
      const all = (one: TestClient) => NAMES.map((uri) => `${uri}\n${seen(one.lastTold(uri))}`).join('\n\n');
      let same = false;
      await Promise.race([
        client.until(() => all(client) === all(cold) && all(cold) !== '').then(() => (same = true)),
        new Promise((resolve) => setTimeout(resolve, 20_000).unref()),
      ]);
      if (!same) assert.equal(all(client), all(cold));
      await quiet(client, cold);
      assert.equal(all(client), all(cold));
      await client.stop();
      await cold.stop();
    });
  }
});

/** Waits until nothing more is said. */
async function quiet(...clients: readonly TestClient[]): Promise<void> {
  const said = () => NAMES.map((uri) => clients.map((client) => client.timesTold(uri)).join()).join();
  for (let before = ''; before !== said();) {
    before = said();
    for (const client of clients) {
      await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
