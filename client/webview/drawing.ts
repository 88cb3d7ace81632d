import type { JourneyView } from '../../core/insight/view';
import type { LaneId } from '../../core/render/lanes/lane';
import type { Localize } from '../../core/text';
import { latest } from '../preview/latest';
import type { ViewMode } from '../preview/messages';
import type { Theme } from './theme';

/** What one picture is drawn from. */
export interface Drawing {
  readonly uri: string;
  readonly view: JourneyView;
  readonly mode: ViewMode;
  readonly theme: Theme;
  /** The lanes of the map to show; all when absent. */
  readonly lanes?: readonly LaneId[];
  /** What the header of the map keeps to, px; as wide as the map when absent. */
  readonly headerWidth?: number;
}

/** Draws the views of a map. */
export interface Pictures {
  /** All that a picture shows of a map, as text: the same text is the same picture. */
  source(view: JourneyView, mode: ViewMode): Promise<string>;
  /** The picture of a map, from its text. Rejects when it cannot be drawn. */
  draw(source: string, drawing: Drawing): Promise<SVGSVGElement>;
  /**
   * What changes the picture of a map into that of another state of it, in place; undefined where only a new one
   * shows it.
   */
  change?(picture: SVGSVGElement, drawing: Drawing): (() => void) | undefined;
}

/** A picture, with what changes it first when it stands on the stage already. */
export interface Drawn {
  readonly root: SVGSVGElement | HTMLElement;
  readonly change?: () => void;
}

export interface Drawer {
  /** Draws this next; what was asked for before and not begun is left out. */
  draw(drawing: Drawing): void;
  /** Something else stands in the place of the picture: nothing that is still asked for is drawn. */
  forget(): void;
}

/**
 * Draws one picture at a time: anew, or by changing the one that stands there. `drawn` gets each, `failed` the
 * reason why there is none. What draws may come later: the page stands before.
 */
export function drawer(
  localize: Localize,
  loading: Promise<Pictures>,
  drawn: (drawing: Drawing, picture: Drawn) => void,
  failed: (drawing: Drawing, reason: string) => void,
): Drawer {
  let wanted: Drawing | undefined;
  let shown: Shown | undefined;

  const fresh = async (source: string, drawing: Drawing, pictures: Pictures): Promise<Drawn> => ({
    root:
      drawing.mode === 'table'
        ? (await import('./table/table')).tableView(drawing.view, localize)
        : await pictures.draw(source, drawing),
  });
  const drawIfNew = async (drawing: Drawing, pictures: Pictures): Promise<void> => {
    const { uri, view, mode, theme, lanes, headerWidth } = drawing;
    const source = await pictures.source(view, mode);
    const frame = JSON.stringify([uri, mode, theme]);
    const print = JSON.stringify([mode === 'map' && lanes, mode !== 'table' && headerWidth, source]);
    if (frame === shown?.frame && print === shown.print) return;
    const picture =
      (frame === shown?.frame && changed(shown.root, drawing, pictures)) ||
      (await fresh(source, drawing, pictures));
    if (!wanted) return;
    shown = undefined;
    drawn(drawing, picture);
    shown = { frame, print, root: picture.root };
  };
  const work = latest(async () => {
    const drawing = wanted;
    if (!drawing) return;
    try {
      const pictures = await loading;
      const begin = performance.now();
      await drawIfNew(drawing, pictures);
      await pause(performance.now() - begin);
    } catch (error) {
      shown = undefined;
      failed(drawing, error instanceof Error ? error.message : String(error));
    }
  });
  return {
    draw: (drawing) => {
      wanted = drawing;
      work();
    },
    forget: () => {
      wanted = undefined;
      shown = undefined;
    },
  };
}

/** What stands on the stage: in what surroundings, and what can be seen of it. */
interface Shown {
  readonly frame: string;
  readonly print: string;
  readonly root: Drawn['root'];
}

/** The picture that stands there, if it can become this one. */
function changed(root: Drawn['root'], drawing: Drawing, pictures: Pictures): Drawn | undefined {
  const change = root instanceof SVGSVGElement ? pictures.change?.(root, drawing) : undefined;
  return change && { root, change };
}

/** In VS Code for the browser the page shares its thread with the editor: the typing gets as much of it. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
