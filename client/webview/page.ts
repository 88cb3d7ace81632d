import { localizer } from '../../core/text';
import type { Setup, Show, ToWebview, ViewMode } from '../preview/messages';
import { drawer, type Drawing } from './drawing';
import { element } from './elements';
import { hintFor } from './hint';
import type { Host } from './host';
import { bringIntoView, mark } from './marking';
import { notice } from './notice';
import { focusedStep, focusStep, listenForPointing, takeKeyboard } from './pointing';
import { stage } from './stage';
import { stepElements } from './steps';
import { currentTheme, onThemeChange } from './theme';
import { toolbar } from './toolbar';

/** Builds the page and keeps it up to date with what the panel says. */
export function showPreview(host: Host, setup: Setup): void {
  const localize = localizer(setup.texts);
  const start = host.state();
  let mode = start.mode;
  let shown: Show | undefined;
  let marked: string | null = null;
  let scrolledBack = false;
  let placed: ViewMode | undefined;

  const bar = toolbar(localize, {
    choose: (chosen) => choose(chosen),
    zoomBy: (factor) => area.zoomBy(factor),
    zoomToFit: () => area.setZoom('fit'),
    zoomToFull: () => area.setZoom(1),
    lock: (locked) => {
      bar.showLocked(locked);
      host.keep({ locked });
      host.post({ type: 'lock', locked });
    },
    export: () => host.post({ type: 'export' }),
  });
  const line = notice(localize, () => {
    if (shown) host.post({ type: 'revealProblem', uri: shown.uri });
  });
  const note = element('p', { class: 'hint', role: 'note' });
  const area = stage(start.zoom, {
    zoomed: (zoom, factor) => {
      bar.showZoom(factor);
      host.keep({ zoom });
    },
    scrolled: (left, top) => host.keep({ left, top }),
  });
  listenForPointing(area.root, {
    chosen: (path, focus) => {
      if (shown) host.post({ type: 'reveal', uri: shown.uri, path, focus });
    },
  });
  const pictures = drawer(localize, placePicture, (_drawing, reason) => {
    line.show(localize('The picture cannot be drawn: {reason}', { reason }));
  });

  function placePicture(drawing: Drawing, svg: SVGSVGElement): void {
    const focused = focusedStep();
    area.place(svg);
    area.root.dataset.mode = drawing.mode;
    takeKeyboard(svg, marked);
    const current = mark(svg, marked);
    if (focused !== undefined) focusStep(svg, focused);
    if (!scrolledBack) area.scrollTo(start.left, start.top);
    // Another view has its steps elsewhere.
    else if (drawing.mode !== placed)
      bringIntoView(current.length > 0 ? current : stepElements(svg).slice(0, 1), area.root);
    scrolledBack = true;
    placed = drawing.mode;
  }
  function draw(): void {
    if (!shown) return;
    line.show(shown.problem);
    area.root.classList.toggle('stale', shown.problem !== null);
    const hint = shown.view ? hintFor(shown.view, mode, localize) : undefined;
    note.textContent = hint?.text ?? '';
    note.hidden = !hint || hint.instead;
    if (shown.view && !hint?.instead) {
      pictures.draw({ uri: shown.uri, view: shown.view, mode, theme: currentTheme() });
      return;
    }
    pictures.forget();
    if (hint) area.say(hint.text);
    else area.say(shown.problem === null ? localize('Nothing to draw yet: the map has no steps.') : '');
  }
  function choose(chosen: ViewMode): void {
    mode = chosen;
    host.keep({ mode });
    bar.showMode(mode);
    draw();
  }
  function receive(message: ToWebview): void {
    if (message.type === 'show') {
      shown = message;
      host.keep({ uri: message.uri });
      draw();
    } else if (message.type === 'mark' && message.uri === shown?.uri) {
      marked = message.path;
      if (area.picture) bringIntoView(mark(area.picture, marked), area.root);
    }
  }

  note.hidden = true;
  document.body.replaceChildren(bar.root, line.root, note, area.root);
  bar.showMode(mode);
  bar.showLocked(setup.locked);
  onThemeChange(draw);
  host.listen(receive);
}
