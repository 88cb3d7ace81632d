import type { ViewMode } from '../preview/messages';
import { bringIntoView, mark } from './marking';
import type { Part } from './part';
import { focusedStep, focusStep, listenForPointing, takeKeyboard } from './pointing';
import { stepElements } from './steps';

/** Keeps picture and YAML in step: what is chosen here is shown there, the step of the cursor is marked here. */
export const selection: Part = (page) => {
  const { host, on, stage } = page;
  const start = host.state();
  let scrolledBack = false;
  let placed: ViewMode | undefined;
  let focused: string | undefined;

  listenForPointing(stage.root, {
    chosen: (path, focus) => {
      page.reveal(path, focus);
      on.chosen.send({ path, focus });
    },
  });
  stage.leaving.on(() => {
    focused = focusedStep();
  });
  on.placed.on(({ root, mode }) => {
    takeKeyboard(root, page.marked);
    const current = mark(root, page.marked);
    if (focused !== undefined) focusStep(root, focused);
    if (!scrolledBack) stage.scrollTo(start.left, start.top);
    // Another view has its steps elsewhere.
    else if (mode !== placed)
      bringIntoView(current.length > 0 ? current : stepElements(root).slice(0, 1), stage.root);
    scrolledBack = true;
    placed = mode;
  });
  on.marked.on((path) => {
    if (page.picture) bringIntoView(mark(page.picture.root, path), stage.root);
  });
  stage.scrolled.on(({ left, top }) => host.keep({ left, top }));
};
