import fc from 'fast-check';
import assert from 'node:assert/strict';
import { localizer } from '../text';
import { mapScene } from './map-scene';
import { PALETTES } from './palette';
import { escapeXml, sceneSvg } from './svg';
import { anyView } from './testing/arbitrary-view';
import { readXml } from './testing/read-xml';
import { tableMeasure } from './text/measure';
import { viewScene, VIEWS } from './view-scene';

const measure = tableMeasure();
const ALLOWED = new Set('svg g rect circle path text tspan title desc defs linearGradient stop'.split(' '));

describe('the picture as SVG', () => {
  it('is well-formed XML of plain elements, whatever the map holds', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...VIEWS), (view, as) => {
        const svg = sceneSvg(viewScene(view, as, { measure, localize: localizer() }), PALETTES.light);
        const elements = readXml(svg);
        for (const { name, attributes } of elements) {
          assert.ok(ALLOWED.has(name), name);
          for (const [key, value] of attributes) {
            assert.ok(!/^on|href|^style$/i.test(key), key);
            if (/url\(/.test(value) && !key.startsWith('data-') && key !== 'aria-label')
              assert.match(value, /^url\(#journey-[\w-]+\)$/);
          }
        }
        const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(ids.every((id) => id.startsWith('journey-')));
      }),
      { seed: 20261101, numRuns: 120 },
    );
  });

  it('escapes markup and takes out what XML forbids', () => {
    assert.equal(
      escapeXml('<script>alert("1")</script> & \u0000\u0008\ud800 x\ufffe'),
      '&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; x',
    );
  });

  it('prefixes its ids, so that two pictures can share a page', () => {
    const view = fc.sample(anyView, { seed: 3, numRuns: 1 })[0]!;
    const scene = mapScene(view, { measure, localize: localizer() });
    const svg = sceneSvg(scene, PALETTES.dark, { idPrefix: 'second"><' });
    assert.match(svg, /<title id="second-title">/);
    readXml(svg);
  });
});
