import { drawBackstage } from './backstage';
import { drawEmotion } from './emotion';
import { drawEncounters } from './encounters';
import { drawExpectations } from './expectations';
import type { DrawLane, LaneId } from './lane';
import { drawOpportunities } from './opportunities';
import { drawPains } from './pains';
import { drawPhases } from './phases';
import { drawPromises } from './promises';
import { drawSteps } from './steps';
import { drawThoughts } from './thoughts';
import { drawTouchpoints } from './touchpoints';

export interface LaneEntry {
  readonly id: LaneId;
  readonly draw: DrawLane;
}

/** The lanes of the map from top to bottom. */
export const LANES: readonly LaneEntry[] = [
  { id: 'phases', draw: drawPhases },
  { id: 'steps', draw: drawSteps },
  { id: 'touchpoints', draw: drawTouchpoints },
  { id: 'encounters', draw: drawEncounters },
  { id: 'thoughts', draw: drawThoughts },
  { id: 'emotion', draw: drawEmotion },
  { id: 'expectations', draw: drawExpectations },
  { id: 'promises', draw: drawPromises },
  { id: 'pains', draw: drawPains },
  { id: 'backstage', draw: drawBackstage },
  { id: 'opportunities', draw: drawOpportunities },
];
