import assert from 'node:assert/strict';
import type { Scene } from '../../core/render/shapes';
import {
  everyShape,
  groupBox,
  groups,
  overlaps,
  textBox,
  texts,
} from '../../core/render/testing/scene-texts';

/** Every text stands in the picture, and in the box of the group around it. */
export function textsStayInside(scene: Scene): void {
  for (const found of texts(scene)) {
    const box = textBox(found);
    const what = JSON.stringify(found.shape.lines);
    assert.ok(box.x >= 0 && box.x + box.width <= scene.width, `${what} leaves the picture`);
    assert.ok(box.y >= 0 && box.y + box.height <= scene.height, `${what} leaves the picture`);
    const cell = found.within
      .toReversed()
      .map(groupBox)
      .find((each) => each !== undefined);
    if (!cell) continue;
    assert.ok(box.x >= cell.x - 0.5 && box.x + box.width <= cell.x + cell.width + 0.5, `${what} is too wide`);
    assert.ok(box.y >= cell.y - 2 && box.y + box.height <= cell.y + cell.height + 2, `${what} is too high`);
  }
}

/** No two texts lie on each other, nor two of the things that bear the names of one list. */
export function nothingOverlaps(scene: Scene, ...lists: readonly (readonly string[])[]): void {
  const found = texts(scene).map((text) => ({ box: textBox(text), what: text.shape.lines }));
  assert.deepEqual(overlaps(found)[0], undefined);
  for (const names of lists) {
    const things = groups(scene).flatMap((group) => {
      const box = groupBox(group);
      return box && names.includes(group.shape.name ?? '') ? [{ box, what: group.shape.name }] : [];
    });
    assert.deepEqual(overlaps(things)[0], undefined);
  }
}

/** What is cut ends in an ellipsis, and what ends in an ellipsis has the whole as tooltip. */
export function cutsAreSaid(scene: Scene): void {
  for (const { shape } of texts(scene)) {
    // Three dots alone stand for the open end of a flow.
    if (shape.title === undefined && shape.lines.join('') === '…') continue;
    const cut = shape.lines.at(-1)?.endsWith('…') === true;
    assert.equal(shape.title !== undefined, cut, `${JSON.stringify(shape.lines)} hides something silently`);
  }
}

/** There is no number that is none. */
export function numbersAreFinite(scene: Scene): void {
  for (const { shape } of everyShape(scene)) {
    const text = JSON.stringify(shape);
    assert.ok(!text.includes('null') && !text.includes('NaN'), text);
  }
}
