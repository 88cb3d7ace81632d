import type { ViewMode } from '../preview/messages';
import { bringIntoView, mark } from './marking';
import type { Page, Part, Picture } from './part';
import { focusedStep, focusStep, listenForPointing, takeKeyboard } from './pointing';
import { stepElements } from './steps';

/** Keeps picture and YAML in step: what is chosen here is shown there, what the cursor is on is marked here. */
export const selection: Part = (page) => {
  const { host, localize, on, stage } = page;
  const start = host.state();
  /** Where each view was scrolled to. */
  const places = new Map([[start.mode, { left: start.left, top: start.top }]]);
  let placed: ViewMode | undefined;
  let focused: string | undefined;
  let last = '';
  /** The flow has other rows after that: where it was scrolled to means nothing there. */
  let rewrapped = false;

  page.addKey({ keys: [], shown: ['←', '→'], does: localize('Go to the step before or after') });
  page.addKey({ keys: [], shown: ['Home', 'End'], does: localize('Go to the first or last step') });
  listenForPointing(stage.root, {
    chosen: (chosen) => {
      page.reveal(chosen.path, chosen.focus);
      on.chosen.send(chosen);
    },
  });
  stage.leaving.on(() => {
    focused = focusedStep();
  });
  stage.resized.on(() => {
    rewrapped = page.mode === 'flow';
  });
  on.placed.on((picture) => {
    const { root, mode } = picture;
    const paths = pathsToMark(page, picture);
    last = paths.join();
    takeKeyboard(root, paths[0] ?? null);
    const current = mark(root, paths);
    if (focused !== undefined && focusedStep() !== focused) focusStep(root, focused);
    if (rewrapped && mode === 'flow') bringIntoView(current, stage.root);
    rewrapped = false;
    if (mode === placed) return;
    const { left, top } = places.get(mode) ?? { left: 0, top: 0 };
    stage.scrollTo(left, top);
    // Another view has its steps elsewhere; a wide one may begin with nothing.
    const first = places.has(mode) ? [] : stepElements(root).slice(0, 1);
    if (placed !== undefined) bringIntoView(current.length > 0 ? current : first, stage.root);
    placed = mode;
  });
  on.cursor.on(() => {
    const { picture } = page;
    if (!picture) return;
    const paths = pathsToMark(page, picture);
    // The panel tells where the cursor is after each change of the text: what was scrolled away stays away.
    if (paths.join() === last) return;
    last = paths.join();
    takeKeyboard(picture.root, paths[0] ?? null);
    bringIntoView(mark(picture.root, paths), stage.root);
  });
  stage.scrolled.on(({ left, top }) => {
    if (placed !== page.mode) return;
    places.set(placed, { left, top });
    host.keep({ left, top });
  });
};

/** What else than a step is marked when the cursor is on it. */
const marked = /^\/(opportunities|personas?|promises)\/[^/]+|^\/phases\/\d+(?!\/steps)/;

/** The paths of what the cursor is on, as far as the view shows it: the priorities show no steps. */
function pathsToMark({ marked: step, cursor }: Page, { view, mode }: Picture): readonly string[] {
  if (step === null) return marked.exec(cursor ?? '')?.slice(0, 1) ?? [];
  if (mode !== 'priorities') return [step];
  const { opportunities = [] } = view.steps.find(({ path }) => path === step) ?? {};
  return opportunities.flatMap((index) => view.opportunities[index]?.path ?? []);
}
