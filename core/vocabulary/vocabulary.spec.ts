import assert from 'node:assert/strict';
import { nearest } from '../check/nearest';
import german from '../../l10n/parts/vocabulary.de.json';
import { BUILT_IN_CHANNELS } from './channels';
import { feelings, feelingsFor, fits } from './feelings';

const SCORES = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];

describe('built-in channels', () => {
  it('are those of the reference', () => {
    const ids = (kind: string) =>
      BUILT_IN_CHANNELS.filter((channel) => channel.kind === kind).map(({ id }) => id);
    assert.equal(
      ids('digital').join(', '),
      'search-engine, website, web-shop, landing-page, blog, mobile-app, customer-portal, chat, chatbot, messenger, email, newsletter, sms, push-notification, social-media, online-ad, video, review-site, forum, marketplace',
    );
    assert.equal(
      ids('human').join(', '),
      'phone, video-call, store, point-of-sale, branch, field-sales, event, word-of-mouth',
    );
    assert.equal(
      ids('physical').join(', '),
      'post, brochure, print-ad, tv, radio, billboard, packaging, qr-code, invoice, self-service-terminal',
    );
  });

  it('say which ones nobody in the company runs', () => {
    assert.deepEqual(
      BUILT_IN_CHANNELS.flatMap(({ id, runBy }) => (runBy ? [`${id}: ${runBy}`] : [])),
      ['search-engine: others', 'review-site: others', 'forum: others', 'word-of-mouth: customers'],
    );
  });

  it('have German names', () => {
    for (const { name } of BUILT_IN_CHANNELS) assert.ok(Object.hasOwn(german, name), name);
  });

  it('are found behind what people type', () => {
    const ids = BUILT_IN_CHANNELS.map(({ id }) => id);
    for (const [typed, id] of [
      ['e-mail', 'email'],
      ['Phone', 'phone'],
      ['webshop', 'web-shop'],
      ['social media', 'social-media'],
      ['pho', 'phone'],
      ['fone', 'phone'],
      ['xyz', undefined],
    ] as const)
      assert.equal(nearest(typed, ids), id, typed);
  });
});

describe('feelings', () => {
  it('are at least forty in each language, each once', () => {
    for (const language of ['en', 'de'] as const) {
      const words = feelings(language).map(({ word }) => word);
      assert.ok(new Set(words).size >= 40, language);
      assert.equal(new Set(words).size, words.length);
    }
  });

  it('have a word for every score in both languages', () => {
    for (const score of SCORES) {
      for (const language of ['en', 'de'] as const) {
        const found = feelingsFor(score, language);
        assert.ok(found.length >= 3, `${language} ${String(score)}`);
        assert.ok(found.every(({ word }) => fits(word, score)));
      }
    }
  });

  it('fit a score or contradict it', () => {
    assert.equal(fits('delighted', -2), false);
    assert.equal(fits('Frustriert', -2), true);
    assert.equal(fits(' frustrated ', 1), false);
    assert.equal(fits('like a fish out of water', 1), undefined);
  });

  it('come with the closest first', () => {
    assert.equal(feelingsFor(-2, 'en')[0]?.word, 'devastated');
  });
});
