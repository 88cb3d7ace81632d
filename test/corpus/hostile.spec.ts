import assert from 'node:assert/strict';
import { CompletionRequest, HoverRequest, type Diagnostic } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { corpus, type TextFile } from '../support/examples';
import { bundled, type TestClient } from '../support/lsp-client';

/** What is no map yet. */
const NOT_YET: readonly TextFile[] = [
  { path: 'empty', text: '' },
  { path: 'only comments', text: '# one\n# two\n' },
  { path: 'a list', text: '- a\n- b\n' },
  { path: 'a number', text: '42\n' },
  { path: 'half a line', text: 'custo' },
  { path: 'tabs', text: '\tcustomerJourney:\n\t\tphases\n' },
  { path: 'binary', text: '\u0000\u0001\u0002PK\u0003\u0004\uFFFD\uFFFD\u0000\n\u0000'.repeat(50) },
];

describe('the bundled server', function () {
  // Two seconds are what a person may have to wait; the rest is for a busy machine that runs the tests.
  this.timeout(10_000);
  // A server that hangs would keep every file after it waiting, too.
  this.bail(true);
  let client: TestClient;
  before(async () => {
    client = await bundled();
  });
  after(() => client.kill());

  const files = [...NOT_YET, ...corpus('hostile-yaml'), ...corpus('yaml-test-suite')];
  for (const [index, { path, text }] of files.entries()) {
    it(`answers for ${path}`, async () => {
      const uri = `file:///w/${String(index)}.journey.yaml`;
      const document = TextDocument.create(uri, 'journey', 1, text);
      client.open(uri, text);
      const findings = await client.findings(uri);
      assert.ok(findings.length > 0, 'something is to be said of every file that is no map');
      for (const finding of findings) assertInside(finding, document);
      const position = document.positionAt(Math.floor(text.length / 2));
      await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      client.close(uri);
    });
  }
});

function assertInside({ range, code }: Diagnostic, document: TextDocument): void {
  for (const { line, character } of [range.start, range.end]) {
    const start = document.offsetAt({ line, character: 0 });
    const next =
      line + 1 < document.lineCount
        ? document.offsetAt({ line: line + 1, character: 0 })
        : document.getText().length;
    assert.ok(
      line < document.lineCount && start + character <= next,
      `${String(code)} at ${String(line)}:${String(character)}`,
    );
  }
  assert.ok(document.offsetAt(range.start) <= document.offsetAt(range.end), String(code));
}
