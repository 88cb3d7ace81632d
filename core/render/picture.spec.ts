import assert from 'node:assert/strict';
import { viewOf } from '../insight/view';
import { readJourneyFile } from '../journey';
import { vocabularyOf } from '../model/merge-vocabulary';
import { localizer } from '../text';
import { drawPicture, drawSheets } from './picture';
import type { Sheet } from './rows';

describe('a picture to be saved', () => {
  const phases = Array.from({ length: 12 }, (_, phase) => [
    `  - title: Phase ${String(phase)}`,
    '    steps:',
    ...['Looks around', 'Asks somebody', 'Decides', 'Waits'].map(
      (title) => `      - {title: ${title} ${String(phase)}, touchpoint: Shop, emotion: 1}`,
    ),
  ]);
  const file = readJourneyFile(['customerJourney: Long', 'phases:', ...phases.flat(), ''].join('\n'), 'map');
  assert.ok(file.kind === 'map');
  const wide = viewOf(file.map, vocabularyOf(file.map, []), {});

  it('is in one row, as wide as it takes', () => {
    const { width, height } = drawPicture(wide, 'map', localizer());
    assert.ok(width > 4 * height);
  });

  describe('on paper', () => {
    const sheet = { width: 404, height: 281 };
    /** Of the letters of most texts, mm. */
    const letters = (pictures: readonly Sheet[], lying: boolean, on: Sheet = sheet) => {
      const [across, down] = lying ? [on.width, on.height] : [on.height, on.width];
      return 12 * Math.min(...pictures.map(({ width, height }) => Math.min(across / width, down / height)));
    };

    it('is broken into rows where its letters are then larger, with every step in it', () => {
      const { pictures, lying } = drawSheets(wide, 'map', localizer(), { sheet });
      const inOne = drawPicture(wide, 'map', localizer());
      assert.ok(letters(pictures, lying) > letters([inOne], true));
      for (const { path } of wide.steps) {
        const on = pictures.filter(({ svg }) => svg.includes(`data-path="${path}"`));
        assert.equal(on.length, 1, path);
      }
    });

    it('takes as many sheets as its letters need to be read, each with whole rows', () => {
      const small = { width: 281, height: 194 };
      const { pictures, lying } = drawSheets(wide, 'map', localizer(), { sheet: small });
      assert.ok(pictures.length > drawSheets(wide, 'map', localizer(), { sheet }).pictures.length);
      // 4.5 pt are 1.59 mm.
      assert.ok(letters(pictures, lying, small) > 1.58);
      const counts = (name: string) => pictures.map(({ svg }) => svg.split(`class="${name}"`).length - 1);
      assert.deepEqual(
        counts('header'),
        pictures.map((_, index) => (index === 0 ? 1 : 0)),
      );
      assert.deepEqual(
        counts('footer'),
        pictures.map((_, index) => (index === pictures.length - 1 ? 1 : 0)),
      );
      assert.ok(
        counts('row')
          .slice(1)
          .every((rows) => rows > 0),
      );
    });

    it('stays on one sheet where that is enough', () => {
      const { pictures, lying } = drawSheets(wide, 'priorities', localizer(), { sheet });
      assert.ok(lying);
      assert.equal(pictures.length, 1);
    });

    it('has the ids of no other sheet', () => {
      const { pictures } = drawSheets(wide, 'map', localizer(), { sheet: { width: 140, height: 100 } });
      const ids = pictures.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      assert.ok(pictures.length > 1);
      assert.equal(new Set(ids).size, ids.length);
    });
  });

  it('of a flow is read like a text: in rows, with every step in it', () => {
    const flow = drawPicture(wide, 'flow', localizer());
    assert.ok(flow.width < 4_000 && flow.width < 2 * flow.height);
    for (const { path } of wide.steps) assert.ok(flow.svg.includes(`data-path="${path}"`), path);
  });

  it('is light unless it is to be dark', () => {
    assert.notEqual(
      drawPicture(wide, 'map', localizer(), { theme: 'dark' }).svg,
      drawPicture(wide, 'map', localizer()).svg,
    );
  });
});
