import { element } from './elements';
import { signal, type Signal } from './signal';
import { fitting, limited, type Size, type Zoom } from './zoom';

/** The area that holds the picture, larger or smaller, and scrolls it. */
export interface Stage {
  readonly root: HTMLElement;
  /**
   * Puts a picture in the place of the one before, where it stood and as large as it was. `change` brings it about
   * when it is the one before.
   */
  place(picture: SVGSVGElement | HTMLElement, change?: () => void): void;
  /** Puts a line of text there instead. */
  say(text: string): void;
  setZoom(zoom: Zoom): void;
  zoomBy(factor: number): void;
  scrollTo(left: number, top: number): void;
  readonly zoom: Zoom;
  /** `factor`: picture pixels to screen pixels, as it is now. */
  readonly zoomed: Signal<{ readonly zoom: Zoom; readonly factor: number }>;
  readonly scrolled: Signal<{ readonly left: number; readonly top: number }>;
  /** It has another width now, in pixels. */
  readonly resized: Signal<number>;
  /** What stands there is about to go, or to change. */
  readonly leaving: Signal<void>;
}

/** The stage, empty at first. */
export function stage(start: Zoom): Stage {
  const zoomed: Stage['zoomed'] = signal();
  const scrolled: Stage['scrolled'] = signal();
  const leaving: Stage['leaving'] = signal();
  const resized: Stage['resized'] = signal();
  const root = element('main', { class: 'stage' });
  let picture: SVGSVGElement | undefined;
  let natural: Size = { width: 0, height: 0 };
  let zoom = start;
  let shown = 1;

  const room = (): Size => ({ width: root.clientWidth, height: root.clientHeight });
  const apply = (within = room()): void => {
    if (!picture) return;
    shown = fitting(zoom, natural, within);
    picture.style.width = `${natural.width * shown}px`;
    picture.style.height = `${natural.height * shown}px`;
    zoomed.send({ zoom, factor: shown });
  };
  /** Keeps the point of the picture that is at (x, y) of the stage where it is. */
  const zoomAround = (factor: number, x: number, y: number): void => {
    const before = shown;
    zoom = limited(shown * factor);
    apply();
    root.scrollLeft = (root.scrollLeft + x) * (shown / before) - x;
    root.scrollTop = (root.scrollTop + y) * (shown / before) - y;
  };

  let width = 0;
  new ResizeObserver(() => {
    apply();
    if (root.clientWidth === width) return;
    width = root.clientWidth;
    resized.send(width);
  }).observe(root);
  root.addEventListener('scroll', () => scrolled.send({ left: root.scrollLeft, top: root.scrollTop }), {
    passive: true,
  });
  root.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = root.getBoundingClientRect();
      zoomAround(Math.exp(-event.deltaY / 400), event.clientX - box.left, event.clientY - box.top);
    },
    { passive: false },
  );
  return {
    root,
    zoomed,
    scrolled,
    leaving,
    resized,
    place: (next, change) => {
      leaving.send();
      // While what was there before still is: to ask for sizes after a change would lay it out twice.
      const within = room();
      change?.();
      const before = natural;
      picture = next instanceof SVGSVGElement ? next : undefined;
      if (picture) natural = sizeOf(picture);
      if (!change || natural.width !== before.width || natural.height !== before.height) apply(within);
      if (!change) root.replaceChildren(next);
    },
    say: (text) => {
      leaving.send();
      picture = undefined;
      root.replaceChildren(element('p', { class: 'empty' }, text));
    },
    get zoom() {
      return zoom;
    },
    setZoom: (next) => {
      zoom = next;
      apply();
    },
    zoomBy: (factor) => zoomAround(factor, root.clientWidth / 2, root.clientHeight / 2),
    scrollTo: (left, top) => root.scrollTo(left, top),
  };
}

function sizeOf(svg: SVGSVGElement): Size {
  const { width, height } = svg.viewBox.baseVal;
  return { width, height };
}
