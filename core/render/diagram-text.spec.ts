import fc from 'fast-check';
import assert from 'node:assert/strict';
import { compact } from '../insight/compact';
import { decodeBase64Url, encodeBase64Url } from './base64url';
import { decodeDiagramText, journeyDiagramText } from './diagram-text';
import { anyView } from './testing/arbitrary-view';

const options = { seed: 20261101, numRuns: 60 };

describe('a view as Mermaid source', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const text = journeyDiagramText(view);
        assert.match(text, /^customerJourney [A-Za-z0-9_-]+$/);
        assert.deepEqual(decodeDiagramText(text), compact(view));
      }),
      options,
    );
  });

  it('carries any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(encodeBase64Url(text), Buffer.from(text).toString('base64url'));
        assert.equal(decodeBase64Url(encodeBase64Url(text)), text);
      }),
      options,
    );
    assert.equal(decodeBase64Url(encodeBase64Url('\ud83d')), '\ufffd');
  });

  it('takes nothing else for a view', () => {
    const coded = (value: unknown) => `customerJourney ${encodeBase64Url(JSON.stringify(value))}`;
    for (const text of [
      '',
      'journey',
      'customerJourney',
      'customerJourney !!',
      'customerJourney _-8',
      'customerJourney gICA',
      coded(null),
      coded([]),
      coded({ version: 1 }),
      coded({ version: 2 }),
    ])
      assert.equal(decodeDiagramText(text), undefined, text);
  });
});
