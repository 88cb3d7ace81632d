import { exportButton } from './export-button';
import { lock } from './lock';
import type { Part } from './part';
import { selection } from './selection';
import { viewSwitch } from './view-switch';
import { zoomButtons } from './zoom-buttons';

/** Everything the preview can do. Buttons stand in this order. */
export const PARTS: readonly Part[] = [viewSwitch, selection, zoomButtons, lock, exportButton];
