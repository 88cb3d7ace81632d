// Writes journey maps of a wanted length for measurements: `node bench/generate-map.mjs <lines> [<seed>]`.
import { pathToFileURL } from 'node:url';

const INTENTS = [
  'become-aware',
  'seek-information',
  'compare',
  'set-up',
  'use',
  'get-help',
  'complain',
  'renew',
  'recommend',
];
const FIELDS = ['awareness', 'onboarding', 'engagement', 'advocacy'];
const PHASES = [
  'Hears of it',
  'Weighs the offers',
  'Signs the contract',
  'Gets started',
  'Everyday use',
  'Something breaks',
  'Thinks about leaving',
  'Tells others',
];
const TOUCHPOINTS = [
  ['friends-story', 'Story of a friend', 'social-media', 'marketing'],
  ['tariff-page', 'Tariff page', 'website', 'marketing'],
  ['comparison', 'Comparison portal', 'review-site', 'marketing'],
  ['shop-talk', 'Talk in the shop', 'store', 'sales'],
  ['order-form', 'Order form', 'web-shop', 'sales'],
  ['welcome-mail', 'Welcome mail', 'email', 'service'],
  ['parcel', 'Parcel with the SIM card', 'post', 'logistics'],
  ['hotline', 'Hotline', 'phone', 'service'],
  ['account-app', 'Account in the app', 'mobile-app', 'service'],
  ['monthly-bill', 'Monthly bill', 'invoice', 'service'],
];
const DOINGS = [
  'Looks for the small print',
  'Compares two tariffs',
  'Asks a colleague',
  'Reads the reviews',
  'Enters the address again',
  'Waits for the code',
  'Checks the bill',
  'Explains it all once more',
  'Chooses a date',
  'Sends the form',
];
const REASONS = [
  'the price was not where it was last time',
  'nobody knew about the first call',
  'the page kept what the ad had said',
  'it took two minutes instead of twenty',
  'the answer did not fit the question',
  'the adviser listened before speaking',
];
const SENTENCES = [
  'Is that really the final price?',
  'I hope they keep my number.',
  'Why do they ask me that again?',
  'That was quicker than I thought.',
  'Who is going to call me back, and when?',
  'The café on the corner could explain it better – honestly.',
];
/** Words that fit each score, so that no check of feelings speaks. */
const FEELINGS = { '-2': 'furious', '-1': 'frustrated', 0: 'neutral', 1: 'content', 2: 'delighted' };
/** No step is longer than this, in lines. */
const LONGEST_STEP = 40;

/**
 * A journey map of exactly `lines` lines (at least 100) that no check has anything to say about: a draft with
 * two personas, and as many phases and steps as fit. The same seed gives the same text.
 *
 * @param {{lines: number, seed?: number}} options
 * @returns {string} YAML that ends in a line break
 */
export function generateMap({ lines, seed = 1 }) {
  const random = numbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const touchpoints = TOUCHPOINTS.slice(0, Math.max(2, Math.min(TOUCHPOINTS.length, Math.floor(lines / 40))));
  const text = [...head(lines, touchpoints), 'phases:'];
  for (let number = 1; ; number++) {
    const left = lines - text.length;
    const next = [
      ...(number % 8 === 1 ? phase((number - 1) / 8, pick) : []),
      // A decision leads to the step that follows, so there has to be room for one.
      ...step({ number, touchpoints, pick, mayDecide: left > 2 * LONGEST_STEP }),
    ];
    if (next.length > left) break;
    text.push(...next);
  }
  while (text.length < lines) text.push('# To be talked over in the next workshop.');
  return `${text.join('\n')}\n`;
}

function head(lines, touchpoints) {
  return [
    '# A map made for measuring; see generate-map.mjs.',
    `customerJourney: Switching to another mobile contract, in ${lines} lines`,
    'status: draft',
    'persona: [anna, ben]',
    'subject: {brand: Nordfunk, product: Family tariff, service: Number transfer}',
    'scope: {from: first thought of switching, to: first renewal, duration: 14 months}',
    'goal: One contract for all of us that I need not think about',
    'evidence:',
    '  survey-2026: {method: survey, source: Customer survey 2026, date: 2026-05-04, sample: 412}',
    'personas:',
    ...persona('anna', 'Anna Weber', 'Young families', 34),
    ...persona('ben', 'Ben Okafor', 'Students', 22),
    'touchpoints:',
    ...touchpoints.map(([id, name, channel]) => `  ${id}: {name: ${name}, channels: [${channel}]}`),
    '',
  ];
}

function persona(id, name, segment, age) {
  return [
    `  ${id}:`,
    `    name: ${name}`,
    `    segment: ${segment}`,
    `    demographics: {age: ${age}, location: Hamburg}`,
    '    occupation: Works part time',
    '    problems: [Too many contracts, too little time]',
    '    values: [fairness, being taken seriously]',
    '    goals: A fixed price without surprises',
    '    needs: Somebody who answers',
    '    evidence: survey-2026',
  ];
}

function phase(index, pick) {
  return [
    `  - title: ${PHASES[index % PHASES.length]} (${index + 1})`,
    `    field: ${FIELDS[index % FIELDS.length]}`,
    `    goal: ${pick(SENTENCES)}`,
    '    steps:',
  ];
}

function step({ number, touchpoints, pick, mayDecide }) {
  const [touchpoint, , channel] = touchpoints[number % touchpoints.length];
  const keys = [
    `title: ${pick(DOINGS)} (${number})`,
    `id: step-${number}`,
    `touchpoint: ${touchpoint}`,
    `channel: ${channel}`,
    `intent: ${number % 3 === 2 ? 'buy' : pick(INTENTS)}`,
    'initiator: customer',
    `thought: "${pick(SENTENCES)}"`,
    ...emotion(number, pick),
    ...extras(number, pick),
    ...(mayDecide && number % 9 === 4 ? decision(number) : []),
  ];
  return keys.map((line, index) => (index === 0 ? `      - ${line}` : `        ${line}`));
}

function emotion(number, pick) {
  const score = pick([-2, -1, 0, 1, 2]);
  const because = pick(REASONS);
  if (number % 4 !== 0)
    return [`emotion: {score: ${score}, feeling: ${FEELINGS[score]}, because: ${because}}`];
  return [
    'emotion:',
    '  - persona: anna',
    `    score: ${score}`,
    `    feeling: ${FEELINGS[score]}`,
    `    because: ${because}`,
    `  - {persona: ben, score: ${-score}, feeling: ${FEELINGS[-score]}, because: ${pick(REASONS)}}`,
  ];
}

function extras(number, pick) {
  const kinds = [
    () => [
      'expectations:',
      '  - {text: An answer today, toward: service, aspect: processing-time, met: partly}',
      `  - ${pick(REASONS)}`,
    ],
    () => [
      'pains:',
      `  - ${pick(REASONS)}`,
      '  - {text: Has to say everything twice, kind: emotional, churnRisk: low}',
    ],
    () => ['gains:', '  # Heard in three of five interviews.', `  - ${pick(REASONS)}`],
    () => [
      'backstage:',
      '  - {department: Service, action: Opens a ticket, system: CRM, duration: 5 min}',
      '  - Looks up the contract',
    ],
    () => ['notes: >-', `  ${pick(SENTENCES)}`, `  ${pick(SENTENCES)}`],
    () => ['questions:', `  - ${pick(SENTENCES)}`, `  - ${pick(SENTENCES)}`],
    () => ['people: adviser', 'wait: 10 min', 'effort: 2'],
  ];
  const start = Math.floor(number * 2.6);
  return [0, 1, 2].slice(0, (number % 3) + 1).flatMap((index) => kinds[(start + index) % kinds.length]());
}

function decision(number) {
  return [
    'decision:',
    '  question: Is it clear what comes next?',
    '  options:',
    `    - {when: "yes", to: step-${number + 1}, share: 80, default: true}`,
    `    - {when: "no", to: step-${number - 1}, share: 20}`,
  ];
}

/** Mulberry32: evenly spread numbers from 0 up to 1, the same for the same seed. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [lines = '1000', seed = '1'] = process.argv.slice(2);
  process.stdout.write(generateMap({ lines: Number(lines), seed: Number(seed) }));
}
