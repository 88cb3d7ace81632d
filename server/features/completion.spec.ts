import assert from 'node:assert/strict';
import { settled } from '../../test/fixtures/checks/findings';
import { parse } from '../../core/syntax/parse';
import { complete } from './completion';
import { accepted, CURSOR, open, type SpecOptions } from './for-specs';

const HEAD = `customerJourney: Test
persona: [anna, ben]
personas:
  anna: {name: Anna Weber, segment: Families}
  ben: {name: Ben Roth}
departments:
  sales: {name: Sales desk}
evidence:
  survey-26: {method: survey}
phases:
  - title: First
    steps:
      - title: Sees a story
        touchpoint: Instagram story
`;
const step = (lines: string) => HEAD + lines;
const items = (marked: string, options?: SpecOptions) => {
  const { document, position, context } = open(marked, options);
  return complete(document, position, context);
};
const labels = (marked: string, options?: SpecOptions) => items(marked, options).map(({ label }) => label);
const accept = (marked: string, label: string, options?: SpecOptions) => {
  const opened = open(marked, options);
  const item = complete(opened.document, opened.position, opened.context).find((one) => one.label === label);
  return accepted(opened, item);
};
const accepts = (marked: string, label: string, expected: string, options?: SpecOptions) => {
  for (const eol of ['\n', '\r\n']) {
    assert.equal(accept(marked.replaceAll('\n', eol), label, options), expected.replaceAll('\n', eol));
  }
};

describe('completion of ids', () => {
  it('completes a channel after the colon, after a space and half typed', () => {
    const expected = step('        channel: phone\n        emotion: 1\n');
    accepts(step('        channel:▮\n        emotion: 1\n'), 'phone', expected);
    accepts(step('        channel: ▮\n        emotion: 1\n'), 'phone', expected);
    accepts(step('        channel: pho▮\n        emotion: 1\n'), 'phone', expected);
    accepts(step('        channel: ph▮ne # often\n'), 'phone', step('        channel: phone # often\n'));
    accepts(step('        channel: pho▮'), 'phone', step('        channel: phone'));
  });
  it('completes inside lists, closed or not, and leaves out what is there', () => {
    accepts(step('        channel: [phone, em▮]\n'), 'email', step('        channel: [phone, email]\n'));
    accepts(step('        channel: [phone,▮]\n'), 'email', step('        channel: [phone,email]\n'));
    accepts(
      step('        channel: [phone, ▮\n        emotion: 1'),
      'email',
      step('        channel: [phone, email\n        emotion: 1'),
    );
    accepts(
      step('        channel:\n          - phone\n          - ▮\n'),
      'email',
      step('        channel:\n          - phone\n          - email\n'),
    );
    accepts(
      step('        channel:\n          - phone\n          ▮'),
      'email',
      step('        channel:\n          - phone\n          - email'),
    );
    assert.ok(!labels(step('        channel: [phone, ▮]\n')).includes('phone'));
  });
  it('completes inside quotes', () => {
    accepts(step('        channel: "pho▮"\n'), 'phone', step('        channel: "phone"\n'));
  });
  it('offers what the map and its catalogs declare, with names and cards', () => {
    const catalogs = ['journeyCatalog: C\npersonas: {cleo: {name: Cleo Sand}}\n'];
    const found = items(HEAD.replace('[anna, ben]', '▮'), { catalogs });
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      [
        ['anna', 'Anna Weber · Persona'],
        ['ben', 'Ben Roth · Persona'],
        ['cleo', 'Cleo Sand · Persona'],
      ],
    );
    assert.match(JSON.stringify(found[0]?.documentation), /Anna Weber.*Customer segment: Families/);
    assert.deepEqual(labels(step('        handoff: {to: sa▮}\n')).slice(0, 1), ['sales']);
    assert.ok(labels(step('        handoff: {to: ▮}\n')).includes('email'));
    assert.deepEqual(labels(step('        next: ▮\n      - title: Later\n        id: later\n')), [
      'sees-a-story',
      'later',
    ]);
    assert.deepEqual(labels(step('        evidence: [▮]\n')), ['survey-26']);
  });
  it('offers the texts in use while a vocabulary is open, and the declared ones after that', () => {
    const second = '      - title: B\n        touchpoint: ▮\n';
    const usedNames = () => ['Tariff page', 'Instagram story'];
    assert.deepEqual(labels(step(second), { usedNames }), ['Instagram story', 'Tariff page']);
    const declared = `touchpoints: {shop-visit: {name: Visit}}\n${step(second)}`;
    assert.deepEqual(labels(declared, { usedNames }), ['shop-visit']);
  });
  it('quotes a text that needs it', () => {
    const usedNames = () => ['Ad: the "big" one'];
    accepts(
      step('      - title: B\n        touchpoint: Ad▮\n'),
      'Ad: the "big" one',
      step('      - title: B\n        touchpoint: \'Ad: the "big" one\'\n'),
      { usedNames },
    );
  });
});

describe('completion near home', () => {
  const used = step('        channel: store\n      - title: B\n');

  it('offers what this map uses most, then what the maps near it use', () => {
    const usedNames = () => ['Leaflet', 'Counter'];
    const text = step(
      '      - {title: B, touchpoint: Counter}\n      - {title: C, touchpoint: Counter}\n      - title: D\n        touchpoint: ▮\n',
    );
    assert.deepEqual(labels(text, { usedNames }), ['Counter', 'Instagram story', 'Leaflet']);
    assert.equal(labels(step('        channel: store\n      - {title: B, channel: ▮}\n'))[0], 'store');
    const found = labels(step('        channel: ▮\n'), { usedNames: () => ['email', 'unheard-of'] });
    assert.equal(found[0], 'email');
    assert.ok(!found.includes('unheard-of'));
  });
  it('brings the channel along that the map uses at a touchpoint', () => {
    const brought = used + '        touchpoint: Instagram story\n        channel: store\n';
    accepts(`${used}        touchpoint: Inst▮\n`, 'Instagram story', brought);
    accepts(
      `${used}        touchpoint:▮\n        emotion: 1\n`,
      'Instagram story',
      `${brought}        emotion: 1\n`,
    );
    accepts(
      step('        channel: store\n      - {title: B, touchpoint: ▮}\n'),
      'Instagram story',
      step('        channel: store\n      - {title: B, touchpoint: Instagram story, channel: store}\n'),
    );
    accepts(
      step('        channel: store\n      - touchpoint: ▮\n'),
      'Instagram story',
      step('        channel: store\n      - touchpoint: Instagram story\n        channel: store\n'),
    );
  });
  it('takes it from the maps near it, else from the touchpoint itself', () => {
    const declared = `touchpoints: {shop: {name: Shop, channels: [store, phone]}}\n${HEAD}      - title: B\n`;
    const text = `${declared}        touchpoint: sh▮\n`;
    accepts(text, 'shop', `${declared}        touchpoint: shop\n        channel: [store, phone]\n`);
    const usedChannels = (touchpoint: string) => (touchpoint === 'shop' ? ['branch', 'unheard-of'] : []);
    accepts(text, 'shop', `${declared}        touchpoint: shop\n        channel: branch\n`, { usedChannels });
  });
  it('leaves the channel alone that is there, and comments where they are', () => {
    const there = `${used}        touchpoint: ▮\n        channel: phone\n`;
    accepts(there, 'Instagram story', there.replace('▮', 'Instagram story'));
    const comment = `${used}        touchpoint: ▮ # why\n`;
    accepts(comment, 'Instagram story', comment.replace('▮', 'Instagram story'));
    const catalog = 'journeyCatalog: C\ntouchpoints:\n  a: {name: A, channels: [store]}\n';
    accepts(
      step('      - title: B\n        touchpoint: ▮\n'),
      'a',
      step('      - title: B\n        touchpoint: a\n        channel: store\n'),
      {
        catalogs: [catalog],
      },
    );
  });
  it('knows the opportunities of the map', () => {
    const text = `opportunities:\n  tracking: {title: Show it}\n${step('        pains: [{text: Waits, opportunities: [▮]}]\n')}`;
    assert.deepEqual(labels(text), ['tracking']);
  });
  it('takes the marked word at a comma or bracket, where only such words can stand', () => {
    const characters = (text: string) => items(text)[0]?.commitCharacters;
    assert.deepEqual(characters(step('        channel: [ph▮]\n')), [',', ']', '}']);
    assert.deepEqual(characters(`${HEAD}scope: {from: a}\nstatus: ▮\n`), undefined);
    assert.deepEqual(characters(step('      - {title: B, touchpoint: ▮}\n')), undefined);
  });
});

describe('completion of days', () => {
  it('offers today where a day is past, and usual days ahead where one is to come', () => {
    assert.deepEqual(labels('evidence:\n  a: {method: survey, date: ▮}\n'), ['2026-07-01']);
    const due = items('opportunities:\n  a: {title: A, due: ▮}\n');
    assert.deepEqual(
      due.map(({ label }) => label),
      ['2026-07-08', '2026-07-15', '2026-08-01', '2026-10-01', '2027-01-01', '2027-07-01', '2026-07-01'],
    );
    assert.equal(due[2]?.detail, 'in one month');
  });
  it('begins with the rhythm of the review', () => {
    assert.deepEqual(labels('review: {last: 2026-05-31, every: 4 months, next: ▮}\n').slice(0, 2), [
      '2026-09-30',
      '2026-07-08',
    ]);
  });
});

describe('completion of emotions', () => {
  it('offers strong scores with their reason too', () => {
    const found = labels(step('        emotion: ▮\n'));
    assert.ok(found.includes('-1, because …') && found.includes('2, because …'));
    assert.ok(!found.includes('-0.5, because …') && !found.includes('1.5, because …'));
    accepts(
      step('        emotion: -2▮\n'),
      '-2, because …',
      step('        emotion: {score: -2, because: }\n'),
    );
  });
  it('asks for the reason first where the score is strong', () => {
    const first = (score: string) => labels(step(`        emotion: {score: ${score}, ▮}\n`))[0];
    assert.deepEqual(['-1', '2', '1', '-0.5'].map(first), ['because', 'because', 'feeling', 'feeling']);
  });
});

describe('completion of values', () => {
  it('offers enumerated values with their meaning', () => {
    const found = items(`${HEAD}status: ▮\n`);
    assert.deepEqual(
      found.map(({ label, detail }) => `${label}: ${detail ?? ''}`),
      ['draft: Draft', 'review: In review', 'published: Published'],
    );
    assert.deepEqual(labels(step('        planned: ▮\n')), ['true', 'false']);
  });
  it('offers scores with their meaning', () => {
    accepts(step('        emotion: -▮\n'), '-1.5', step('        emotion: -1.5\n'));
    assert.equal(items(step('        emotion: ▮\n'))[0]?.detail, 'Very positive');
  });
  it('offers feelings that fit the score, in the language of the reader first', () => {
    const bad = labels(step('        emotion: {score: -2, feeling: ▮}\n'));
    assert.ok(
      bad.includes('furious') &&
        bad.includes('wütend') &&
        !bad.includes('delighted') &&
        !bad.includes('begeistert'),
    );
    assert.ok(bad.indexOf('furious') < bad.indexOf('wütend'));
    const german = labels(step('        emotion:\n          score: 2\n          feeling: ▮\n'), {
      language: 'de',
    });
    assert.ok(german.indexOf('begeistert') < german.indexOf('delighted') && !german.includes('wütend'));
  });
  it('offers the aspects that belong to `toward`', () => {
    const aspects = (toward: string) =>
      labels(step(`        expectations:\n          - ${toward}aspect: ▮\n`));
    assert.deepEqual(aspects('toward: service\n            '), [
      'competence',
      'ways-to-contact',
      'individual-answer',
      'processing-time',
    ]);
    assert.ok(aspects('').length > 10);
  });
  it('keeps silent in free text, in block texts and in comments', () => {
    for (const line of [
      'thought: What ▮',
      'title: ▮',
      '# channel: ▮',
      'channel: phone # ▮',
      'thought: |\n          a ▮',
      'thought: a\n          b▮',
    ])
      assert.deepEqual(labels(step(`        ${line}\n`)), [], line);
  });
});

describe('completion of keys', () => {
  it('offers keys that are not there yet, the required ones first', () => {
    const found = labels(step('        ▮\n        emotion: 1\n'));
    assert.deepEqual(found.slice(0, 3), ['channel', 'people', 'objects']);
    assert.ok(!found.includes('title') && !found.includes('emotion'));
    assert.deepEqual(labels(`${HEAD}      - cha▮`).slice(0, 2), ['step', 'title']);
    assert.equal(labels('opportunities:\n  o1:\n    ▮')[0], 'title');
  });
  it('completes a key half typed without a colon, and one that is there', () => {
    accepts(
      step('        chan▮\n        emotion: 1\n'),
      'channel',
      step('        channel: \n        emotion: 1\n'),
    );
    accepts(step('        cha▮n: phone\n'), 'channel', step('        channel: phone\n'));
    accepts(step('        emotion: {sc▮}\n'), 'score', step('        emotion: {score: }\n'));
    accepts(
      step('        emotion: {score: 1, fe▮'),
      'feeling',
      step('        emotion: {score: 1, feeling: '),
    );
  });
  it('writes the first line of a block below its key', () => {
    accepts(step('        hand▮'), 'handoff', step('        handoff:\n          to: '));
    accepts(
      step('        reas▮'),
      'reasonsForContact',
      step('        reasonsForContact:\n          - reason: '),
    );
    accepts('status: draft\nopp▮', 'opportunities', 'status: draft\nopportunities:\n  id:\n    title: ');
    assert.equal(
      accept('opp▮', 'opportunities', { snippets: true }),
      'opportunities:\n  ${1:id}:\n    title: $0',
    );
  });
  it('offers the keys of the outer map on a line that is indented less', () => {
    const deep = step('        emotion:\n          score: 1\n');
    assert.ok(labels(`${deep}          ▮`).includes('feeling'));
    assert.ok(labels(`${deep}        ▮`).includes('channel'));
    assert.deepEqual(labels(`${deep}      ▮`), ['step', 'title']);
    assert.ok(labels(`${deep}    ▮`).includes('customerLabel'));
    assert.deepEqual(labels(`${deep}  ▮`), ['phase', 'title']);
    assert.ok(labels(`${deep}▮`).includes('scenario'));
    assert.ok(!labels(`${deep}▮`).includes('personas'));
    assert.deepEqual(labels(`${deep}   ▮`), []);
  });
  it('does not offer a key that would take the lines below it', () => {
    assert.deepEqual(labels(`${HEAD}▮\n      - title: B\n`), []);
  });
  it('offers ids that are in use where they can be declared', () => {
    accepts('persona: cleo\npersonas:\n  ▮', 'cleo', 'persona: cleo\npersonas:\n  cleo: ');
  });
});

describe('completion of whole pieces', () => {
  it('writes a map into an empty file', () => {
    const map = accept('▮', 'customer journey map');
    assert.match(map, /^customerJourney: What .*\npersona: anna\npersonas:\n {2}anna:\n {4}name: Anna\n/);
    assert.deepEqual(parse(map).problems, []);
    assert.ok(labels('# a note\n▮').includes('customer journey map'));
    assert.ok(!labels('customerJourney: A\n▮').includes('customer journey map'));
  });
  it('writes nothing that is reported as more than a hint for a draft', () => {
    const found = settled(accept('▮', 'customer journey map'));
    assert.deepEqual(
      found.filter(({ severity }) => severity === 'error' || severity === 'warning'),
      [],
    );
    assert.deepEqual(
      found.map(({ code }) => code),
      ['persona/incomplete'],
    );
  });
  it('lets choose among what is there, the most used first', () => {
    const text = step('        channel: phone\n      - title: B\n        channel: phone\n      ▮');
    const snippet = accept(text, 'step', { snippets: true });
    assert.match(snippet, /touchpoint: \$\{2\|Where it happens,Instagram story\|\}/);
    assert.match(snippet, /channel: \$\{3\|phone,website,search-engine,/);
  });
  it('begins a block on the line below its key', () => {
    const phase = '  - title: Name of the phase\n    steps:\n      - title: What the customer does\n';
    for (const space of ['', ' ', '  ']) {
      const text = `customerJourney: A\nphases:${space}▮\n`;
      assert.ok(accept(text, 'phase').startsWith(`customerJourney: A\nphases:\n${phase}`), space);
    }
    assert.deepEqual(labels('customerJourney: A\nphases:▮\n'), ['phase', 'title']);
    accepts(
      step('        handoff:▮\n        emotion: 1\n'),
      'carries',
      step('        handoff:\n          carries: \n        emotion: 1\n'),
    );
    assert.deepEqual(labels('customerJourney: A\nphases:▮\n  - title: There\n'), []);
    assert.deepEqual(labels(step('        thought:▮\n')), []);
  });
  it('offers a phase and a step once, with the dash of their list', () => {
    for (const text of ['a: b\nphases:\n  ▮', 'phases:\n  - title: One\n    steps:\n      ▮']) {
      const found = labels(text);
      assert.deepEqual(
        found.filter((label) => ['phase', 'step', 'title'].includes(label)),
        [text.includes('steps') ? 'step' : 'phase', 'title'],
      );
    }
  });

  it('writes phases, steps and personas in the layout of the file', () => {
    accepts(
      step('      ▮'),
      'step',
      step(
        '      - title: What the customer does\n        touchpoint: Where it happens\n        channel: website\n        emotion: 0',
      ),
    );
    accepts(
      'a:\n    b: 1\nphases:\n    - ▮',
      'phase',
      'a:\n    b: 1\nphases:\n    - title: Name of the phase\n      steps:\n          - title: What the customer does\n            touchpoint: Where it happens\n            channel: website\n            emotion: 0',
    );
    assert.match(
      accept('personas:\n  ▮', 'persona', { snippets: true }),
      /^personas:\n {2}\$\{1:id\}:\n {4}name: \$2\n/,
    );
  });
  it('completes catalogs', () => {
    const uri = 'file:///maps/journey.catalog.yaml';
    assert.deepEqual(labels('▮', { uri }).slice(0, 2), ['journey catalog', 'journeyCatalog']);
    assert.ok(labels('journeyCatalog: C\ntouchpoints:\n  a: {channels: [▮]}', { uri }).includes('phone'));
  });
  it('speaks German', () => {
    assert.deepEqual(labels('▮', { language: 'de' }).slice(0, 1), ['Kundenreise']);
    assert.deepEqual(labels(step('      ▮'), { language: 'de' }).slice(0, 1), ['Schritt']);
  });
});

describe('completion anywhere', () => {
  const SMALL = `${HEAD}        channel: [email, phone] # both\n        emotion: {score: -2, feeling: "angry"}\n        pains:\n          - text: Long\n            churnRisk: high\n\n      - title: |\n          B\n        momentOfTruth: true\nspecs: ./a.md\n`;

  it('never breaks a text that is in order, whatever is accepted wherever', () => {
    const text = SMALL.replaceAll('\n', '\r\n');
    for (let offset = 0; offset <= text.length; offset++) {
      const opened = open(text.slice(0, offset) + CURSOR + text.slice(offset));
      const found = complete(opened.document, opened.position, opened.context);
      for (const item of found.filter(({ label }, index) => index === 0 || label === 'evidence')) {
        assert.deepEqual(parse(accepted(opened, item)).problems, [], accepted(opened, item));
      }
    }
  });
  it('answers at the end of every beginning of a text', () => {
    for (let end = 0; end <= SMALL.length; end++) {
      const opened = open(SMALL.slice(0, end) + CURSOR);
      assert.ok(Array.isArray(complete(opened.document, opened.position, opened.context)));
    }
  });
  it('keeps its order by sort texts that rise', () => {
    const sorts = items(step('        ▮')).map(({ sortText }) => sortText ?? '');
    assert.deepEqual(sorts, sorts.toSorted());
    assert.equal(new Set(sorts).size, sorts.length);
  });
});
