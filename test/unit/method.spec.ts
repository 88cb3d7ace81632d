import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chainAt, startsOf } from '../../client/webview/trace/chain';
import { completenessOf } from '../../core/check/completeness';
import { LEVELS } from '../../core/check/rules';
import { viewOf, type JourneyView, type ViewExtras } from '../../core/insight/view';
import { readJourneyFile, type MapFile } from '../../core/journey';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import { flowText } from '../../core/render/flow-text';
import { mapScene } from '../../core/render/map-scene';
import { PALETTES } from '../../core/render/palette';
import { prioritiesText } from '../../core/render/priorities-text';
import { sceneSvg } from '../../core/render/svg';
import { tableMeasure } from '../../core/render/text/measure';
import { localizer } from '../../core/text';
import { settled } from '../fixtures/checks/findings';

/** The rows of the method, each with what it says is checked: a code, or a family with all of its codes. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  M1: ['persona/*'],
  M2: ['emotion/missing'],
  M3: ['touchpoint/*'],
  M4: ['touchpoint/no-encounter'],
  M5: ['emotion/*'],
  M6: ['flow/channel-break', 'touchpoint/missing', 'map/field-uncovered'],
  M7: ['moment/*'],
  M8: ['flow/handoff-without-context', 'flow/decision-incomplete'],
  M9: ['flow/visible-departments'],
  M10: ['metric/*'],
  M11: ['map/no-owner', 'map/one-department'],
  M12: ['service/*'],
  M13: ['map/company-words', 'map/no-overall'],
  M14: [],
  M15: ['evidence/*', 'emotion/no-evidence', 'persona/no-evidence', 'insight/no-evidence'],
  M16: ['contact/*'],
  M17: ['flow/long-wait'],
  M18: ['expectation/*'],
  M19: [],
  M20: ['insight/*', 'pain/*', 'opportunity/*'],
  M21: ['objective/no-opportunity'],
  M22: ['opportunity/only-talk'],
  M23: ['review/overdue', 'opportunity/no-result'],
  M24: ['map/touchpoints-hide-journey', 'map/no-overall'],
  M25: ['map/company-words', 'contact/no-cause'],
  M26: ['pain/no-opportunity'],
  M27: ['flow/*'],
  M28: ['map/ends-at-purchase', 'map/scope'],
  M29: ['flow/unreachable'],
  M30: ['map/field-uncovered'],
  M31: ['flow/onboarding-dead-end'],
  M32: ['emotion/one-sided'],
  M33: ['expectation/unmet'],
  M34: ['pain/no-opportunity', 'map/no-owner', 'moment/none'],
  M35: ['promise/*'],
  M36: ['opportunity/unrated'],
  M37: ['insight/*'],
  M38: ['map/scope'],
  M39: ['moment/no-backstage', 'flow/*'],
  M40: [],
  M41: ['map/as-is-missing'],
};

/** What is seen that is no text. */
const SEEN: Readonly<Record<string, (view: JourneyView) => void>> = {
  M2: ({ curves }) => assert.equal(curves.length, 2),
  M10: ({ metrics }) => assert.equal(metrics[0]?.history.length, 3),
  M24: ({ curves: [curve] }) => assert.deepEqual([curve?.overall?.score, curve?.mean], [-1, 1.5]),
  M29: ({ steps }) => assert.deepEqual(steps[0]?.ways, [{ to: 2, by: 'next' }]),
  M31: ({ steps }) => assert.deepEqual(steps.at(-1)?.ways, []),
  M32: ({ curves: [curve] }) => assert.ok(curve?.points.every(({ score }) => score > 0)),
  M41: ({ asIs }) =>
    assert.deepEqual(
      asIs[0]?.points.map(({ score }) => score),
      [1, -2, 1],
    ),
};

const localize = localizer();
const page = readFileSync(join(__dirname, '..', '..', 'docs', 'method.md'), 'utf8').replaceAll('\r\n', '\n');
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf(' ')), section] as const),
);

function view(text: string, asIs?: ViewExtras['asIs']): JourneyView {
  const { map, vocabulary } = read(text);
  const { percent, persona, touchpoints, encounters, feelings } = completenessOf(map, vocabulary);
  return viewOf(map, vocabulary, {
    ...(asIs ? { asIs } : {}),
    completeness: { percent, persona, touchpoints, encounters, feelings },
  });
}

function read(text: string) {
  const { map } = readJourneyFile(text, 'map') as MapFile;
  return { map, vocabulary: vocabularyOf(map, []) };
}

/** The texts of each view, without markup. */
const VIEWS = {
  picture: (shown: JourneyView) =>
    plain(sceneSvg(mapScene(shown, { measure: tableMeasure(), localize }), PALETTES.light)),
  flow: (shown: JourneyView) => plain(flowText(shown, localize)),
  priorities: (shown: JourneyView) => plain(prioritiesText(shown, localize)),
  trace: (shown: JourneyView) =>
    Object.values(startsOf(shown))
      .flat()
      .map(({ path = '' }) => JSON.stringify(chainAt(shown, path)))
      .join(' '),
} as const;

function plain(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/(?:&#|#)(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

describe('docs/method.md', () => {
  it('has every row of the method, in order', () => {
    assert.deepEqual([...sections.keys()], Object.keys(ROWS));
  });

  for (const [row, section] of sections) {
    const examples = [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
    const text = examples.at(-1) ?? '';
    const checks = /^Checked by: .*$/m.exec(section)?.[0] ?? '';
    const named = [...checks.matchAll(/`(\w+\/\*)`|\[([a-z]+\/[a-z-]+)\]/g)].map(
      ([, family, code]) => family ?? code ?? '',
    );

    it(`${row}: the checks find what is marked, and nothing else of what the row names`, () => {
      assert.deepEqual(named, ROWS[row]);
      const codes = named.flatMap((name) =>
        [...LEVELS.keys()].filter((code) => name === code || name === code.replace(/[^/]*$/, '*')),
      );
      assert.ok(codes.length >= named.length);
      const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
      const found = settled(text, { files: ['present.journey.yaml'] }).filter(
        ({ code, severity }) => codes.includes(code) || severity === 'error',
      );
      const marks = text.split('\n').flatMap((line, index) =>
        (/# ← (.*)$/.exec(line)?.[1] ?? '')
          .split(' ')
          .filter(Boolean)
          .map((code) => `${String(index + 1)} ${code}`),
      );
      assert.deepEqual(
        found.map(({ code, range }) => `${String(lineOf(range.start))} ${code}`).sort(),
        marks.sort(),
      );
    });

    it(`${row}: is seen as the page says`, () => {
      const asIs = examples.length > 1 ? read(examples[0] ?? '') : undefined;
      const shown = view(text, asIs);
      for (const name of ['picture', 'flow', 'priorities', 'trace'] as const) {
        const line = new RegExp(`^In the ${name}(?: view)?: (.*)$`, 'm').exec(section)?.[1] ?? '';
        const drawn = line === '' ? '' : VIEWS[name](shown);
        for (const [, words = ''] of line.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g))
          assert.ok(drawn.includes(words), `“${words}” is not in the ${name}: ${drawn}`);
      }
      SEEN[row]?.(shown);
      assert.ok(/^In the /m.test(section) || text.includes('# ←'), 'nothing to find and nothing to see');
    });
  }
});
