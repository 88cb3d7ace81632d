import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { mapScene } from './map-scene';
import { PALETTES } from './palette';
import { sceneSvg } from './svg';
import { tableMeasure } from './text/measure';

/** The views that are drawn without a browser. */
export const PICTURES = ['map', 'curve'] as const;

export type PictureView = (typeof PICTURES)[number];

/** A picture to be saved; its size is in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The picture of a map, or of its phases, steps and emotion alone, as it is saved. */
export function drawPicture(
  view: JourneyView,
  as: PictureView,
  localize: Localize,
  theme: 'light' | 'dark' = 'light',
): Picture {
  const scene = mapScene(view, {
    measure: tableMeasure(),
    localize,
    ...(as === 'curve' ? { lanes: ['phases', 'steps', 'emotion'] } : {}),
  });
  return { svg: sceneSvg(scene, PALETTES[theme]), width: scene.width, height: scene.height };
}
