import { VARIABLE_PREFIX } from '../../core/render/markdown-style';
import { variablesOf } from '../../core/render/palette-variables';
import { sceneSvg } from '../../core/render/svg';
import { tableMeasure } from '../../core/render/text/measure';
import { viewScene, type View } from '../../core/render/view-scene';
import type { Localize } from '../../core/text';
import type { MapInParams, MapInResult } from '../../server/protocol';

/** Which map is to be drawn, and how. */
export interface DrawParams extends MapInParams {
  readonly view: View;
  /** Prefix of the ids in the picture, so that several can stand on one page. */
  readonly idPrefix: string;
}

export interface DrawResult {
  /** An SVG whose colours are CSS variables, `--journey-<role>`. Null when there is nothing to draw. */
  readonly svg: string | null;
  /** What is wrong; the picture then shows what can be read. */
  readonly problem?: MapInResult['problem'];
}

/** A page of Markdown is about this wide, px: the header of a wider map stays within it. */
const PAGE_WIDTH = 880;

/** Rows of a flow may be a little wider, px: in narrower ones it would be hard to follow. */
const FLOW_WIDTH = 1_280;

/** Draws what the server says of a map, for a page that is styled by a theme of its own. */
export function draw(
  { view: shown, problem }: MapInResult,
  { view, idPrefix }: Pick<DrawParams, 'view' | 'idPrefix'>,
  localize: Localize,
): DrawResult {
  const found = problem ? { problem } : {};
  if (!shown) return { svg: null, ...found };
  const scene = viewScene(shown, view, {
    measure: tableMeasure(),
    localize,
    headerWidth: PAGE_WIDTH,
    ...(view === 'flow' ? { wrap: FLOW_WIDTH } : {}),
  });
  return { svg: sceneSvg(scene, variablesOf(VARIABLE_PREFIX), { idPrefix, focusable: false }), ...found };
}
