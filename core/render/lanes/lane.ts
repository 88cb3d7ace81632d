import type { JourneyView } from '../../insight/journey-view';
import type { Grid } from '../grid';
import type { Shape } from '../shapes';
import type { Tools } from '../tools';

/** The lanes of the map that can be shown or left out, from top to bottom. */
export const LANE_IDS = [
  'phases',
  'steps',
  'touchpoints',
  'encounters',
  'thoughts',
  'emotion',
  'expectations',
  'promises',
  'pains',
  'backstage',
  'opportunities',
] as const;

export type LaneId = (typeof LANE_IDS)[number];

export interface LaneDrawing {
  /** px; the shapes stand between 0 and here. */
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Draws one lane over the columns of a row, its top at 0. Nothing when the map has nothing for it. */
export type DrawLane = (view: JourneyView, grid: Grid, tools: Tools) => LaneDrawing | undefined;

/** What separates things in a lane from its edges, px. */
export const LANE_PADDING = 12;
