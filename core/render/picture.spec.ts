import assert from 'node:assert/strict';
import { viewOf } from '../insight/view';
import { readJourneyFile } from '../journey';
import { vocabularyOf } from '../model/merge-vocabulary';
import { localizer } from '../text';
import { drawPicture } from './picture';

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

  it('is broken into rows where it then fills a sheet better, with every step in it', () => {
    const sheet = { width: 420, height: 297 };
    const inRows = drawPicture(wide, 'map', localizer(), { sheet });
    const inOne = drawPicture(wide, 'map', localizer());
    const fit = ({ width, height }: typeof inRows) => Math.min(sheet.width / width, sheet.height / height);
    assert.ok(inRows.width < inOne.width && fit(inRows) > fit(inOne));
    for (const { path } of wide.steps) assert.ok(inRows.svg.includes(`data-path="${path}"`), path);
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
