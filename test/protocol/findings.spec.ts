import assert from 'node:assert/strict';
import { DocumentDiagnosticRequest, type Diagnostic } from 'vscode-languageserver-protocol/node';
import { bundled, inMemory, type TestClient } from '../support/lsp-client';

const URI = 'file:///w/switch.journey.yaml';
const MAP = `customerJourney: Switching
status: review
persona: anna
personas:
  anna: {name: Anna Weber}
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        touchpoint: Ad
        channel: online-ad
        emotion: {score: -2, feeling: angry}
`;

function codes(findings: readonly Diagnostic[]): readonly string[] {
  return findings.map(({ code }) => String(code));
}

for (const [name, start] of [
  ['in memory', inMemory],
  ['as a child process', bundled],
] as const) {
  describe(`findings from the server ${name}`, () => {
    let client: TestClient;
    before(async () => {
      client = await (name === 'in memory' ? inMemory() : start());
    });
    after(() => client.stop());

    it('come when a map is opened, and follow what is typed', async () => {
      client.open(URI, MAP);
      assert.ok(codes(await client.findings(URI)).includes('emotion/no-reason'));
      client.change(URI, MAP.replace('angry}', 'angry, because: Again}'));
      assert.ok(!codes(await client.findings(URI)).includes('emotion/no-reason'));
      client.close(URI);
    });

    it('stand on the thing they speak of, in UTF-16 units', async () => {
      client.open(URI, MAP.replace('Sees an ad', '👩‍👧 Sees an ad').replace('online-ad', 'onlin-ad'));
      const finding = (await client.findings(URI)).find(({ code }) => code === 'reference/unknown');
      assert.deepEqual(finding?.range, {
        start: { line: 10, character: 17 },
        end: { line: 10, character: 25 },
      });
      client.close(URI);
    });

    it('are right again after a document is closed and opened at the same version', async () => {
      client.open(URI, MAP);
      await client.findings(URI);
      client.close(URI);
      client.open(URI, 'customerJourney: Nothing yet\nphases: []\n');
      assert.ok(!codes(await client.findings(URI)).includes('emotion/no-reason'));
      client.close(URI);
    });

    it('survive a broken line elsewhere', async () => {
      client.open(URI, MAP.replace('persona: anna', 'persona: [anna'));
      const found = codes(await client.findings(URI));
      assert.ok(found.includes('yaml/syntax') && found.includes('emotion/no-reason'), found.join(' '));
      client.close(URI);
    });
  });
}

describe('findings', () => {
  it('are German for a German client', async () => {
    const client = await inMemory(new Map(), { locale: 'de' });
    client.open(URI, MAP);
    const finding = (await client.findings(URI)).find(({ code }) => code === 'emotion/no-reason');
    assert.match(String(finding?.message), /warum|Grund|because/);
    const english = await inMemory();
    english.open(URI, MAP);
    const same = (await english.findings(URI)).find(({ code }) => code === 'emotion/no-reason');
    assert.notEqual(same?.message, finding?.message);
    await client.stop();
    await english.stop();
  });

  it('can be pulled by a client that asks for them', async () => {
    const client = await inMemory(new Map(), { capabilities: { textDocument: { diagnostic: {} } } });
    client.open(URI, MAP);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: URI },
    });
    assert.equal(report.kind, 'full');
    assert.ok(codes('items' in report ? report.items : []).includes('emotion/no-reason'));
    await client.stop();
  });

  it('know the catalogs of the folder and of those above, as they are in the editor', async () => {
    const catalog = 'file:///w/journey.catalog.yaml';
    const map = 'file:///w/team/switch.journey.yaml';
    const text = MAP.replace('personas:\n  anna: {name: Anna Weber}\n', '');
    const client = await inMemory(
      new Map([[catalog, 'journeyCatalog: Shared\npersonas:\n  anna: {name: Anna}\n']]),
    );
    client.open(map, text);
    assert.ok(!codes(await client.findings(map)).includes('persona/missing'));
    client.open(catalog, 'journeyCatalog: Shared\npersonas:\n  ben: {name: Ben}\n');
    await client.findings(catalog);
    client.change(map, `${text}\n`);
    assert.ok(codes(await client.findings(map)).includes('persona/missing'));
    await client.stop();
  });
});

describe('the way from a finding to its entry in the reference', () => {
  const hrefs = async (codeDescriptionSupport: boolean) => {
    const client = await inMemory(new Map(), {
      capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport } } },
      initializationOptions: { codeReference: 'https://example.com/{code}' },
    });
    client.open(URI, MAP);
    await client.told(URI, (found) => found.length > 0);
    const found = client.lastTold(URI).filter(({ code }) => code === 'emotion/no-reason');
    await client.stop();
    return found.map(({ codeDescription }) => codeDescription?.href);
  };

  it('is the address that the client names, for clients that can show it', async () => {
    assert.deepEqual(await hrefs(true), ['https://example.com/emotion%2Fno-reason']);
    assert.deepEqual(await hrefs(false), [undefined]);
  });
});
