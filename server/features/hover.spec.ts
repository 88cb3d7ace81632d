import assert from 'node:assert/strict';
import { open, type SpecOptions } from './for-specs';
import { CURSOR } from './for-specs';
import { hover } from './hover';

const MAP = `customerJourney: Test
persona: anna
personas:
  anna:
    name: Anna Weber
    segment: Families
    demographics: {age: 34}
    goals: [Save money, <img src=x onerror=alert(1)>]
touchpoints:
  tariff-page: {name: Tariff page, channels: [website, email]}
opportunities:
  quick: {title: Answer quickly, impact: 4, kind: improvement}
phases:
  - title: First
    steps:
      - title: Compares tariffs
        touchpoint: tariff-page
        channel: website
        emotion: {score: -1.5, feeling: frustrated}
        effort: 2
        pains:
          - {text: Long, opportunities: [quick]}
        thought: Some free text
        next: compares-tariffs
        handoff: {to: phone}
`;
const shown = (marked: string, options?: SpecOptions) => {
  const { document, position, context } = open(marked, options);
  const found = hover(document, position, context);
  if (!found) return undefined;
  assert.ok('kind' in Object(found.contents), 'Markdown');
  return { text: (found.contents as { value: string }).value, on: document.text.getText(found.range) };
};
const over = (needle: string, options?: SpecOptions) =>
  shown(MAP.replace(needle, needle[0] + CURSOR + needle.slice(1)), options);

describe('hover', () => {
  it('explains keys by the schema', () => {
    const found = over('touchpoint: ');
    assert.match(
      found?.text ?? '',
      /^\*\*Touchpoint\*\*\n\nThe point of contact[^]*```yaml\ntouchpoint: Instagram story\n```$/,
    );
    assert.equal(found?.on, 'touchpoint');
    assert.match(over('score:')?.text ?? '', /^\*\*Score\*\*/);
    assert.match(over('personas:')?.text ?? '', /^\*\*Personas\*\*/);
  });
  it('says what an id stands for', () => {
    for (const needle of ['anna\npersonas', 'anna:\n']) {
      assert.match(
        over(needle)?.text ?? '',
        /^\*\*Anna Weber\*\* · Persona\n\n- Customer segment: Families\n- Demographics: age: 34/,
      );
    }
    assert.match(
      over('tariff-page\n')?.text ?? '',
      /^\*\*Tariff page\*\* · Touchpoint\n\n- Channels: website, email$/,
    );
    assert.match(over('website\n')?.text ?? '', /^\*\*Website\*\* · Channel\n\n- Digital/);
    assert.match(over('phone}')?.text ?? '', /^\*\*Phone\*\* · Channel\n\n- Human/);
    assert.match(
      over('quick]')?.text ?? '',
      /Answer quickly[^]*- Kind of opportunity: Improvement\n- Impact: 4/,
    );
    assert.match(
      over('compares-tariffs')?.text ?? '',
      /^\*\*Compares tariffs\*\* · Step\n\n- Touchpoint: tariff\\-page/,
    );
  });
  it('says what a score, a mark and a feeling mean', () => {
    assert.match(over('-1.5')?.text ?? '', /^\*\*-1.5\*\* · Clearly negative\n\nAngry or disappointed/);
    assert.match(over('2\n        pains')?.text ?? '', /^\*\*2\*\* · Easy/);
    assert.match(over('frustrated')?.text ?? '', /fits -2 to -0.5/);
    assert.match(
      shown(MAP.replace('score: -1.5, feeling: frustrated}', 'score: ▮0}'))?.text ?? '',
      /Neutral/,
    );
  });
  it('explains enumerated values', () => {
    assert.match(over('improvement')?.text ?? '', /^\*\*Improvement\*\*/);
  });
  it('is silent over free text, comments and unknown things', () => {
    for (const marked of [
      MAP.replace('Some free', 'Some ▮free'),
      `# ▮a\n${MAP}`,
      MAP.replace('34', '▮34'),
      'foo: ▮bar',
      '▮',
      '[▮a',
    ])
      assert.equal(shown(marked), undefined);
  });
  it('shows the text of a map as text: no HTML, links, images or code come of it', () => {
    const evil = 'x](http://a.b) ![i](http://c.d/e.png) `code` <b>www.evil.example</b> **bold** $(gear) &lt;';
    const { text } = shown(
      MAP.replace('Anna Weber', JSON.stringify(evil)).replace('persona: anna', 'persona: ▮anna'),
    ) ?? { text: '' };
    assert.doesNotMatch(text.replaceAll(/\\[!-/:-@[-`{-~]/g, ''), /[<>`[\]!&$]|https?:|www\./);
    assert.match(text, /\\<img src=x onerror=alert\\\(1\\\)\\>/);
  });
  it('speaks German', () => {
    assert.match(over('frustrated', { language: 'de' })?.text ?? '', /passt zu -2 bis -0.5/);
  });
});
