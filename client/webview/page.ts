import { localizer, type Localize } from '../../core/text';
import type { Setup, Show, ToWebview, ViewMode } from '../preview/messages';
import { announcer } from './announcer';
import { drawer, type Drawing, type Drawn, type Pictures } from './drawing';
import { element } from './elements';
import type { HintFor } from './hint';
import type { Host } from './host';
import { keyboard } from './keyboard';
import { notice } from './notice';
import type { Page, Part, Picture } from './part';
import { signal } from './signal';
import { spotlight } from './spotlight';
import { stage } from './stage';
import { currentTheme, onThemeChange } from './theme';
import { toolbar } from './toolbar';

/** What a page can do. */
export interface Abilities {
  /** Buttons stand in this order. */
  readonly parts: readonly Part[];
  /** The ways to look at a map. */
  readonly modes: readonly ViewMode[];
  /** A friendly word on what a view lacks, for who can add it. */
  readonly hintFor?: HintFor;
  /** Loads what draws. */
  readonly pictures: (localize: Localize) => Promise<Pictures>;
}

/** Builds the page with all its parts and keeps it up to date with what the panel says. */
export function showPage(
  host: Host,
  setup: Setup,
  { parts, modes, hintFor, pictures: load }: Abilities,
): void {
  const localize = localizer(setup.texts);
  const start = host.state();
  const refiners: ((drawing: Drawing) => Drawing)[] = [];
  let mode = start.mode;
  let shown: Show | undefined;
  let marked: string | null = null;
  let cursor: string | null = null;
  let picture: Picture | undefined;

  const on: Page['on'] = {
    shown: signal(),
    placed: signal(),
    cursor: signal(),
    marked: signal(),
    chosen: signal(),
    mode: signal(),
  };
  const bar = toolbar(localize);
  const line = notice(localize, () => {
    if (shown) host.post({ type: 'revealProblem', uri: shown.uri });
  });
  const heading = element('h1', { class: 'unseen' });
  const note = element('p', { class: 'hint', role: 'note' });
  const area = stage(start.zoom);
  const middle = element('div', { class: 'middle' }, area.root);
  const voice = announcer();
  const keys = keyboard();
  const light = spotlight();
  const pictures = drawer(localize, load(localize), place, (_drawing, reason) => {
    line.show(localize('The picture cannot be drawn: {reason}', { reason }));
  });

  function place(drawing: Drawing, { root, change }: Drawn): void {
    area.place(root, change);
    area.root.dataset.mode = drawing.mode;
    picture = { ...drawing, root };
    heading.textContent = drawing.view.title.text;
    // The table has a heading of its own.
    heading.hidden = drawing.mode === 'table';
    light.shineOn(root);
    on.placed.send(picture);
  }
  function say(text: string): void {
    pictures.forget();
    picture = undefined;
    area.say(text);
  }
  function draw(): void {
    if (!shown) return;
    line.show(shown.problem);
    area.root.classList.toggle('stale', shown.problem !== null);
    const hint = shown.view ? hintFor?.(shown.view, mode, localize) : undefined;
    note.textContent = hint?.text ?? '';
    note.hidden = !hint || hint.instead;
    if (hint?.instead) say(hint.text);
    else if (!shown.view)
      say(shown.problem === null ? localize('Nothing to draw yet: the map has no steps.') : '');
    else {
      const drawing: Drawing = { uri: shown.uri, view: shown.view, mode, theme: currentTheme() };
      pictures.draw(refiners.reduce((refined, refine) => refine(refined), drawing));
    }
  }
  function receive(message: ToWebview): void {
    if (message.type === 'show') {
      shown = message;
      host.keep({ uri: message.uri });
      on.shown.send(message);
      draw();
    } else if (message.type === 'mark' && message.uri === shown?.uri) {
      const moved = message.path !== marked;
      marked = message.path;
      cursor = message.at;
      if (moved) on.marked.send(marked);
      on.cursor.send(cursor);
    }
  }

  const page: Page = {
    host,
    localize,
    toolbar: bar,
    stage: area,
    on,
    startsLocked: setup.locked,
    modes,
    get shown() {
      return shown;
    },
    get mode() {
      return mode;
    },
    get picture() {
      return picture;
    },
    get marked() {
      return marked;
    },
    get cursor() {
      return cursor;
    },
    choose: (chosen) => {
      mode = chosen;
      host.keep({ mode });
      on.mode.send(mode);
      draw();
    },
    draw,
    refine: (refine) => void refiners.push(refine),
    reveal: (path, focus) => {
      if (shown) host.post({ type: 'reveal', uri: shown.uri, path, focus });
    },
    addLine: (added, where) => {
      if (where === 'beside') middle.append(added);
      else if (where === 'below') middle.after(added);
      else middle.before(added);
    },
    addOverlay: (overlay) => document.body.append(overlay),
    addKey: keys.add,
    keys: keys.keys,
    spotlight: light,
    announce: voice.say,
  };
  note.hidden = true;
  document.body.replaceChildren(
    element('header', {}, heading, bar.root),
    line.root,
    note,
    middle,
    voice.root,
  );
  for (const part of parts) part(page);
  onThemeChange(draw);
  host.listen(receive);
}
