import type { Localize } from '../../core/text';
import type { Show, ViewMode } from '../preview/messages';
import type { Drawing } from './drawing';
import type { Host } from './host';
import type { Key } from './keyboard';
import type { Signal } from './signal';
import type { Spotlight } from './spotlight';
import type { Stage } from './stage';
import type { Toolbar } from './toolbar';

/**
 * One thing that the preview can do, in a file of its own: it puts its buttons into the toolbar and listens to
 * what happens. `parts.ts` names them all.
 */
export type Part = (page: Page) => void;

/** The preview's page, as its parts see it. */
export interface Page {
  readonly host: Host;
  readonly localize: Localize;
  readonly toolbar: Toolbar;
  /** Holds the picture, and zooms and scrolls it. */
  readonly stage: Stage;
  readonly on: PageSignals;
  /** What the panel said last; undefined before its first word. */
  readonly shown: Show | undefined;
  readonly mode: ViewMode;
  /** The ways to look at the map. */
  readonly modes: readonly ViewMode[];
  /** What stands on the stage; undefined while nothing is drawn. */
  readonly picture: Picture | undefined;
  /** JSON pointer of the step in which the cursor stands in the YAML; null outside of every step. */
  readonly marked: string | null;
  /** JSON pointer of what the cursor is on in the YAML; null where nothing is. */
  readonly cursor: string | null;
  /** Whether the panel started locked to its map. */
  readonly startsLocked: boolean;
  /** Goes over to another way to look at the map. */
  choose(mode: ViewMode): void;
  /** Draws again, because something else than the map has changed. The same picture is not drawn twice. */
  draw(): void;
  /** Has a say in what is drawn: `refine` gets what would be drawn and gives what is drawn instead. */
  refine(refine: (drawing: Drawing) => Drawing): void;
  /** Shows the YAML at a JSON pointer; `focus`: the keyboard follows into the editor. */
  reveal(path: string, focus: boolean): void;
  /** Puts a line into the page, above the picture when not said otherwise, or something beside it. */
  addLine(line: HTMLElement, where?: 'above' | 'below' | 'beside'): void;
  /** Puts something over the picture, placed by its style. */
  addOverlay(overlay: HTMLElement): void;
  /** Gives a key a meaning, which the help names. */
  addKey(key: Key): void;
  readonly keys: readonly Key[];
  /** Lets some things in the picture stand out; what is looked for goes before what is traced. */
  readonly spotlight: Spotlight;
  /** Says something to a screen reader, which nobody sees. */
  announce(text: string): void;
}

/** What happens on the page. */
export interface PageSignals {
  /** The panel has said what there is to show: a new text of the same map, or another map. */
  readonly shown: Signal<Show>;
  /**
   * A new picture stands on the stage, or the one before has changed. What parts have put into that one is still
   * there, or not: they put it there again.
   */
  readonly placed: Signal<Picture>;
  /** The cursor has gone elsewhere in the YAML; the value is that of `page.cursor`. */
  readonly cursor: Signal<string | null>;
  /** The cursor has gone to another step in the YAML. */
  readonly marked: Signal<string | null>;
  /** Something in the picture was clicked, or Enter or Space pressed on it. */
  readonly chosen: Signal<Chosen>;
  /** Another view was chosen; its picture comes later. */
  readonly mode: Signal<ViewMode>;
}

/** A picture that can be seen, and what it was drawn from. */
export interface Picture extends Drawing {
  /** The SVG; in a view without one, what stands in its place. Its parts carry `data-path`. */
  readonly root: SVGSVGElement | HTMLElement;
}

export interface Chosen {
  /** JSON pointer. */
  readonly path: string;
  /** Whether the keyboard follows into the editor. */
  readonly focus: boolean;
  readonly by: 'click' | 'key';
}
