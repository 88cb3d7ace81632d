import { editing } from './editing/editing';
import { exportButton } from './export-button';
import { filters } from './filters/filters';
import { lock } from './lock';
import { fullScreen } from './full-screen';
import { help } from './help';
import { hoverCards } from './cards/hover-cards';
import { naming } from './naming';
import { panning } from './panning';
import type { Part } from './part';
import { search } from './search/search';
import { selection } from './selection';
import { textKeys } from './text-keys';
import { trace } from './trace/trace';
import { viewSwitch } from './view-switch';
import { zoomButtons } from './zoom-buttons';

/** Everything the preview can do. Buttons stand in this order. */
export const PARTS: readonly Part[] = [
  viewSwitch,
  naming,
  selection,
  textKeys,
  panning,
  editing,
  hoverCards,
  search,
  filters,
  trace,
  zoomButtons,
  fullScreen,
  lock,
  exportButton,
  help,
];
