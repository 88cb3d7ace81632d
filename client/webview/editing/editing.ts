import type { Part } from '../part';
import { adding } from './adding';
import { dragging } from './dragging';
import { edits } from './edits';
import { ghost } from './ghost';
import { sliders } from './sliders';
import { titles } from './titles';
import { toast } from './toast';
import { undoing } from './undoing';

/** Changes the text from the picture: scores, titles, new steps and phases, and back again. */
export const editing: Part = (page) => {
  const told = toast(page.localize);
  const changes = edits(page, told);
  const moving = ghost(page.localize);
  sliders(page, changes, moving);
  dragging(page, changes, moving);
  adding(page, changes, titles(page, changes));
  undoing(page, () => page.shown?.uri);
  changes.refused.on(moving.hide);
  page.addOverlay(moving.bubble);
  page.addOverlay(told.root);
};
