import assert from 'node:assert/strict';
import german from '../../l10n/parts/schema.de.json';
import { localizer } from '../text';
import { valueOf, itemsOf } from '../syntax/access';
import { parse } from '../syntax/parse';
import { absoluteRange } from '../syntax/tree';
import type { SchemaPart } from '../schema/schema';
import { schemaFindings } from './schema-errors';

const localize = localizer();

/** The findings of a text as `code: text they stand on: message`. */
function say(text: string, part: SchemaPart = 'map'): readonly string[] {
  const tree = parse(text);
  return schemaFindings(tree.root, part).map(({ code, place, message, values }) => {
    const { start, end } = absoluteRange(tree, place);
    assert.ok(Object.hasOwn(german, message), message);
    return `${code.replace('schema/', '')} | ${text.slice(start, end)} | ${localize(message, values)}`;
  });
}

function step(text: string): readonly string[] {
  return say(`title: Calls\n${text}\n`, 'step');
}

function data(text: string, part: SchemaPart = 'step'): readonly unknown[] {
  return schemaFindings(parse(text).root, part).map((finding) => finding.data);
}

const MAP = 'customerJourney: A\nphases:\n  - title: B\n';

describe('schema findings', () => {
  it('says nothing about a map that is right', () => {
    assert.deepEqual(say(MAP), []);
  });

  describe('keys', () => {
    it('names an unknown key with the nearest one that is not in use yet', () => {
      assert.deepEqual(step('chanel: phone'), [
        'unknown-key | chanel | “chanel” is not a key that the language knows here. Did you mean “channel”?',
      ]);
      assert.deepEqual(data('title: A\ntitel: B'), [{ key: 'titel' }]);
      assert.deepEqual(data('title: A\nmoment_of_truth: true'), [
        { key: 'moment_of_truth', nearest: 'momentOfTruth' },
      ]);
    });

    it('lists what is possible where nothing is near', () => {
      const [finding] = step('handoff: {zzz: 1}');
      assert.equal(
        finding,
        'unknown-key | zzz | “zzz” is not a key that the language knows here. It knows: to, carries, visible, wait, seamless.',
      );
    });

    it('takes two letters that were exchanged for one slip', () => {
      assert.deepEqual(data('title: A\noww: B\ndi: c'), [
        { key: 'oww', nearest: 'wow' },
        { key: 'di', nearest: 'id' },
      ]);
    });

    it('lists nothing where every key is in use', () => {
      assert.deepEqual(say(`${MAP}systems:\n  crm: {name: A, department: b, extra: c}\n`), [
        'unknown-key | extra | “extra” is not a key that the language knows here.',
      ]);
    });

    it('puts a missing key on the key that holds the incomplete thing', () => {
      assert.deepEqual(say(`${MAP}personas:\n  anna:\n    segment: Families\n`), [
        'missing-key | anna | “anna” lacks the required key “name”.',
      ]);
    });

    it('puts a missing key of an item on its first key, and of a map on the first key of the file', () => {
      assert.deepEqual(say('customerJourney: A\nphases:\n  - goal: B\n'), [
        'missing-key | goal | This phase lacks the required key “title”.',
      ]);
      assert.deepEqual(say('touchpoint: shop\nchannel: phone', 'step'), [
        'missing-key | touchpoint | This step lacks the required key “title”.',
      ]);
      assert.deepEqual(say('status: draft\nphases: []\n'), [
        'missing-key | status | This map lacks the required key “customerJourney”.',
      ]);
      assert.deepEqual(say('people: {}', 'catalog'), [
        'missing-key | people | This catalog lacks the required key “journeyCatalog”.',
      ]);
    });

    it('refuses keys that are no words, and ids that are none', () => {
      assert.equal(step('{ a: b }: c').length, 1);
      assert.deepEqual(say(`${MAP}systems:\n  my crm: {}\n`), [
        'format | my crm | “my crm” cannot be an id: ids hold letters, digits, hyphens and underscores, and begin with a letter or digit.',
      ]);
      assert.deepEqual(data(`${MAP}systems:\n  my crm: {}\n`, 'map'), [{ nearest: 'my-crm' }]);
      assert.deepEqual(say(`${MAP}systems:\n  kündigung-2: {}\n`), []);
    });
  });

  describe('types', () => {
    it('says what stands there and what the key takes', () => {
      assert.deepEqual(step('gain: x\nfrequency: 3'), [
        'unknown-key | gain | “gain” is not a key that the language knows here. Did you mean “gains”?',
        'type | 3 | “frequency” takes text, not “3”.',
      ]);
      assert.deepEqual(step('thought: [[a]]\nhandoff: shop'), [
        'type | [a] | “thought[1]” takes text, not a list.',
        'type | shop | “handoff” takes keys and values, not “shop”.',
      ]);
      assert.deepEqual(step('wow:\n  a: b'), ['type | wow | “wow” takes text, not keys and values.']);
      assert.deepEqual(step('people: {a: b}'), [
        'type | {a: b} | “people” takes a name or a list of names, not keys and values.',
      ]);
      assert.deepEqual(step('emotion: good'), [
        'type | good | “emotion” takes a number, keys and values, or a list of keys and values, not “good”.',
      ]);
    });

    it('offers the same value in the right type', () => {
      assert.deepEqual(data('title: 2024\nplanned: ja\nemotion: {score: "1,5"}\neffort: "4"'), [
        { nearest: '"2024"' },
        { nearest: 'true' },
        { nearest: '1.5' },
        { nearest: '4' },
      ]);
    });

    it('speaks of the form of a union that was meant', () => {
      assert.deepEqual(
        step('expectations: [{text: a, foo: b}]\npains: {churnRisk: huge}').map(
          (line) => line.split(' | ')[0],
        ),
        ['unknown-key', 'value'],
      );
      assert.deepEqual(step('backstage: [true]'), [
        'type | true | “backstage[1]” takes text or keys and values, not “true”.',
      ]);
    });

    it('takes numbers as ids', () => {
      assert.deepEqual(step('id: 2\nnext: [3, 4]'), []);
    });

    it('says once, and kindly, that a value is still to come', () => {
      assert.deepEqual(step('channel:\nemotion:\nmomentOfTruth:\nwait:'), [
        'type | channel | “channel” has no value yet.',
        'type | emotion | “emotion” has no value yet.',
        'type | momentOfTruth | “momentOfTruth” has no value yet.',
        'type | wait | “wait” has no value yet.',
      ]);
      assert.deepEqual(data('title: A\nintent:'), [
        {
          empty: true,
          allowed: [
            'become-aware',
            'seek-information',
            'compare',
            'buy',
            'set-up',
            'use',
            'get-help',
            'complain',
            'renew',
            'leave',
            'recommend',
          ],
        },
      ]);
    });

    it('helps on from a phase or step noted down as text', () => {
      assert.deepEqual(say('customerJourney: A\nphases: [Awareness]'), [
        'type | Awareness | A phase consists of keys and values. Begin with “title:”.',
      ]);
      assert.deepEqual(say('Calls the hotline', 'step'), [
        'type | Calls the hotline | A step consists of keys and values. Begin with “title:”.',
      ]);
      assert.deepEqual(data('Calls the hotline'), [{ nearest: 'title: Calls the hotline' }]);
    });

    it('says how a file begins that is a list, a number or a text', () => {
      for (const text of ['- a\n- b\n', '42\n', 'hello\n']) {
        assert.equal(say(text).length, 1, text);
        assert.match(say(text)[0]!, /^type .*begins with “customerJourney:”/, text);
      }
    });
  });

  describe('values', () => {
    it('gives the nearest and all allowed values', () => {
      assert.deepEqual(step('intent: seek-informations\nbaseService: ok'), [
        'value | seek-informations | “seek-informations” is not a value of “intent”. Did you mean “seek-information”? It takes: become-aware, seek-information, compare, buy, set-up, use, get-help, complain, renew, leave, recommend.',
        'value | ok | “ok” is not a value of “baseService”. It takes: met, at-risk, unmet.',
      ]);
    });

    it('knows yes and no behind true and false, and the other way round', () => {
      assert.deepEqual(
        data('title: A\nexpectations: [{met: true}, {met: nein}]\nmomentOfTruth: yes').map(
          (d) => (d as { nearest: string }).nearest,
        ),
        ['yes', 'no', 'true'],
      );
    });

    it('tells a score out of range from one between the half steps', () => {
      assert.deepEqual(step('emotion: 3'), ['range | 3 | “emotion” takes numbers from -2 to 2, not 3.']);
      assert.deepEqual(step('emotion: {score: -2.7}'), [
        'range | -2.7 | “score” takes numbers from -2 to 2, not -2.7.',
      ]);
      assert.deepEqual(step('emotion: 0.7'), [
        'value | 0.7 | “emotion” goes in steps of 0.5: 0.7 lies between two of them. The nearest is 0.5.',
      ]);
      assert.deepEqual(data('title: A\nemotion: -9'), [{ nearest: '-2' }]);
    });

    it('accepts all aspects, whatever they belong to', () => {
      assert.deepEqual(step('expectations: [{toward: sales, aspect: lifespan}]'), []);
      assert.equal(step('expectations: [{aspect: lifespann}]').length, 1);
    });
  });

  describe('formats', () => {
    it('wants days that exist', () => {
      const text = 'method: survey, date: ';
      for (const date of ['2019-02-30', '31.03.2026', '2019', 'soon']) {
        assert.match(
          say(`${MAP}evidence: {s: {${text}${date}}}`).join(),
          /^format .* is not a date that exists/,
          date,
        );
      }
      assert.deepEqual(say(`${MAP}evidence: {s: {${text}2024-02-29}}`), []);
      assert.deepEqual(data(`${MAP}evidence: {s: {${text}2019-02-30}}`, 'map'), [{ nearest: '2019-02-28' }]);
      assert.deepEqual(data(`${MAP}evidence: {s: {${text}1.3.2026}}`, 'map'), [{ nearest: '2026-03-01' }]);
    });

    it('wants a number and a unit', () => {
      assert.deepEqual(step('wait: 20 min\nduration: 1.5h'), []);
      for (const duration of ['20', '20 minutes', 'long', '1,5 h', '20  min', '-1 h']) {
        assert.match(step(`wait: ${duration}`).join(), /^format \| .* is not a duration/, duration);
      }
      assert.deepEqual(data('title: A\nwait: 2 Tage'), [{ nearest: '2 days' }]);
      assert.deepEqual(data('title: A\nwait: 1,5 Std.'), [{ nearest: '1.5 h' }]);
    });

    it('wants percentages', () => {
      const option = (share: string) => step(`decision: {options: [{share: ${share}}]}`);
      for (const share of ['60', '60 %', '12.5%']) assert.deepEqual(option(share), [], share);
      assert.match(option('most').join(), /^format/);
      assert.match(option('120').join(), /^range/);
      assert.match(option('120 %').join(), /^range/);
    });
  });

  it('speaks of a mistake behind an anchor once', () => {
    const text = `${MAP}evidence:\n  a: &a {method: surveys}\n  b: *a\n  c:\n    <<: *a\n`;
    assert.deepEqual(
      say(text).map((line) => line.slice(0, 17)),
      ['value | surveys |'],
    );
  });

  it('stands up to a file that is no map at all', () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `key${String(n)}: [${String(n)}]\n`).join('');
    const findings = say(text);
    assert.equal(findings[0], 'missing-key | key0 | This map lacks the required key “customerJourney”.');
    assert.equal(findings.length, 502);
  });

  it('leaves steps to be checked one by one', () => {
    const tree = parse(`${MAP}    steps:\n      - titel: C\n`);
    assert.deepEqual(schemaFindings(tree.root, 'map'), []);
    const [phase] = itemsOf(valueOf(tree.root, 'phases'));
    const [first] = itemsOf(valueOf(phase, 'steps'));
    assert.equal(schemaFindings(first, 'step').length, 2);
  });
});
