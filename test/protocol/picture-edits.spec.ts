import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  editRequest,
  viewRequest,
  type EditParams,
  type EditResult,
  type ViewResult,
} from '../../server/protocol';
import { inMemory, type TestClient } from '../support/lsp-client';

const URI = 'file:///w/a.journey.yaml';
const TEXT =
  'customerJourney: M\r\nphases:\r\n- title: P\r\n  steps:\r\n  - {title: A, emotion: -1} # of A\r\n';

describe('editing from the picture', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await inMemory(new Map());
    client.open(URI, TEXT);
  });
  afterEach(() => client.stop());

  const view = () => client.connection.sendRequest<ViewResult>(viewRequest, { textDocument: { uri: URI } });
  const edit = (version: number, change: EditParams['change'], uri = URI) =>
    client.connection.sendRequest<EditResult>(editRequest, { textDocument: { uri }, version, change });

  it('moves a point of the curve that was drawn, and the next picture shows it there', async () => {
    const { version, view: drawn } = await view();
    const point = drawn?.curves[0]?.points[0];
    assert.ok(point);
    const result = await edit(version, { kind: 'setScore', path: point.path, score: 1.5 });
    assert.ok(result && 'edits' in result);
    const after = TextDocument.applyEdits(TextDocument.create(URI, 'journey', version, TEXT), [
      ...result.edits,
    ]);
    assert.equal(after, TEXT.replace('-1', '1.5'));
    client.change(URI, after);
    assert.equal((await view()).view?.curves[0]?.points[0]?.score, 1.5);
  });

  it('is refused for a picture of an older text, and unknown where nothing is open', async () => {
    const { version } = await view();
    client.change(URI, `# new\r\n${TEXT}`);
    const change = { kind: 'addStep', after: '/phases/0/steps/0' } as const;
    const result = await edit(version, change);
    assert.ok(result && 'refused' in result);
    assert.equal(await edit(version, change, 'file:///w/other.journey.yaml'), null);
  });
});
