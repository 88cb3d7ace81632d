import { hoverCards } from '../webview/cards/hover-cards';
import { filters } from '../webview/filters/filters';
import { help } from '../webview/help';
import { naming } from '../webview/naming';
import { panning } from '../webview/panning';
import type { Part } from '../webview/part';
import { search } from '../webview/search/search';
import { selection } from '../webview/selection';
import { trace } from '../webview/trace/trace';
import { viewSwitch } from '../webview/view-switch';
import { walking } from '../webview/walking/walking';
import { zoomButtons } from '../webview/zoom-buttons';
import { details } from './details';
import { printing } from './printing';

/** What an exported page can do: most of what the preview can, and what stands in for the YAML. */
export const PARTS: readonly Part[] = [
  viewSwitch,
  naming,
  // Before what brings the chosen thing into view: the details take some of the room.
  details,
  // Before what leads the same keys from step to step.
  walking,
  selection,
  panning,
  hoverCards,
  search,
  filters,
  trace,
  zoomButtons,
  printing,
  help,
];
