import type { JourneyView } from '../insight/journey-view';
import { flowScene } from './flow-scene';
import { mapScene, type SceneOptions } from './map-scene';
import { prioritiesScene } from './priorities-scene';
import type { Scene } from './shapes';

/** What of a map can be drawn and exported, without a browser. */
export const VIEWS = ['map', 'curve', 'flow', 'priorities'] as const;

export type View = (typeof VIEWS)[number];

export type ViewSceneOptions = Pick<SceneOptions, 'measure' | 'localize' | 'wrap' | 'headerWidth' | 'lanes'>;

/**
 * A view of a map in numbers. Only the map and its curve, which is three of its lanes, know a width of the header;
 * only the map leaves out lanes.
 */
export function viewScene(view: JourneyView, as: View, options: ViewSceneOptions): Scene {
  switch (as) {
    case 'map':
      return mapScene(view, options);
    case 'curve':
      return mapScene(view, { ...options, lanes: ['phases', 'steps', 'emotion'] });
    case 'flow':
      return flowScene(view, options);
    case 'priorities':
      return prioritiesScene(view, options);
  }
}
