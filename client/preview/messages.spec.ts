import assert from 'node:assert/strict';
import { initialState, isFromWebview, readState, VIEW_MODES } from './messages';

describe('messages of the preview', () => {
  it('takes each message that the webview sends', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'export', mode: 'flow' },
      { type: 'maximize' },
      { type: 'reveal', uri: 'file:///a.journey.yaml', path: '/phases/0', focus: true },
      { type: 'revealProblem', uri: 'file:///a.journey.yaml' },
      { type: 'lock', locked: true },
      { type: 'undo', uri: 'file:///a.journey.yaml' },
      { type: 'redo', uri: 'file:///a.journey.yaml' },
      ...[
        { kind: 'setScore', path: '/phases/0/steps/0/emotion', score: -1.5 },
        { kind: 'setTitle', path: '/phases/0', title: 'T' },
        { kind: 'addStep', after: '/phases/0/steps/0' },
        { kind: 'addPhase', after: '/phases/0' },
      ].map((change) => ({ type: 'edit', uri: 'file:///a', version: 3, change })),
    ]) {
      assert.ok(isFromWebview(message), JSON.stringify(message));
    }
  });

  it('refuses what has another shape', () => {
    for (const message of [
      null,
      'ready',
      ['ready'],
      { type: 'run', command: 'rm' },
      { type: 'reveal', uri: 'file:///a', path: 'phases', focus: true },
      { type: 'reveal', uri: 1, path: '/phases', focus: true },
      { type: 'reveal', uri: 'file:///a', path: '/phases' },
      { type: 'reveal', uri: 'file:///a', path: `/${'a'.repeat(10_000)}`, focus: true },
      { type: 'lock', locked: 'yes' },
      { type: 'revealProblem' },
      { type: 'export', mode: 'cake' },
      { type: 'undo' },
      { type: 'edit', uri: 'file:///a', change: { kind: 'addStep', after: '/phases/0' } },
      ...[
        undefined,
        { kind: 'replace', path: '/phases', text: 'x' },
        { kind: 'setScore', path: '/phases/0/steps/0/emotion', score: 3 },
        { kind: 'setScore', path: '/phases/0/steps/0/emotion', score: '1' },
        { kind: 'setTitle', path: '/phases/0', title: 'T'.repeat(10_000) },
        { kind: 'setTitle', path: 7, title: 'T' },
        { kind: 'addStep', after: 'phases' },
      ].map((change) => ({ type: 'edit', uri: 'file:///a', version: 3, change })),
    ]) {
      assert.ok(!isFromWebview(message), JSON.stringify(message)?.slice(0, 80));
    }
  });

  it('reads a kept state, and starts afresh from a spoiled one', () => {
    const kept = {
      uri: 'file:///a',
      locked: true,
      mode: 'curve',
      zoom: 0.5,
      hidden: { personas: ['anna'], segments: ['Young families'], lanes: ['pains'] },
      left: 10,
      top: 20,
    } as const;
    assert.deepEqual(readState(JSON.parse(JSON.stringify(kept))), kept);
    for (const mode of VIEW_MODES) assert.equal(readState({ ...kept, mode }).mode, mode);
    for (const spoiled of [
      undefined,
      null,
      7,
      [],
      { uri: 7, zoom: -1, left: 'x', mode: 'cake', hidden: 'all' },
    ]) {
      assert.deepEqual(readState(spoiled), initialState);
    }
    const hidden = { personas: [7, 'ben'], segments: {}, lanes: ['cellar', 'pains'] };
    assert.deepEqual(readState({ hidden }).hidden, { personas: ['ben'], segments: [], lanes: ['pains'] });
  });
});
