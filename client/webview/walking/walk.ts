import { laneName } from '../../../core/render/lanes/lane-name';
import type { LaneId } from '../../../core/render/lanes/lane';
import type { JourneyView } from '../../../core/insight/view';
import type { Localize } from '../../../core/text';
import { scrollTo } from '../marking';
import type { Picture } from '../part';
import { pathOf, stepElements, stepOf } from '../steps';
import { makeCurrent } from '../pointing';
import { neighbour, type Direction, type Place } from './neighbour';

/** Takes the keyboard from one thing in a picture to the next in a direction. */
export function walk(from: SVGElement, direction: Direction, picture: Picture, localize: Localize): void {
  const { root } = picture;
  const stops = stopsIn(root);
  const others = stops.filter((stop) => stop !== from);
  const next =
    others[
      neighbour(
        others.map((stop) => placeOf(stop, root)),
        startOf(from, root, direction),
        direction,
      )
    ];
  if (next) goTo(next, picture, localize);
}

/** Gives something in a picture the keyboard, with a name for who cannot see it. */
export function goTo(stop: SVGElement, { root, view }: Picture, localize: Localize): void {
  const steps = stepElements(root);
  if (steps.includes(stop)) return makeCurrent(steps, stop);
  const own = stepOf(pathOf(stop) ?? '');
  const step = steps.find((each) => pathOf(each) === own);
  // Tab comes back to the step that it belongs to.
  if (step) for (const each of steps) each.setAttribute('tabindex', each === step ? '0' : '-1');
  const given: Readonly<Record<string, string>> = {
    tabindex: '-1',
    role: 'img',
    'aria-label': nameOf(stop, view, localize),
  };
  const added = Object.entries(given).filter(([attribute]) => !stop.hasAttribute(attribute));
  for (const [attribute, value] of added) stop.setAttribute(attribute, value);
  // The picture may change, and this become something else.
  const leave = (): void => {
    for (const [attribute] of added) stop.removeAttribute(attribute);
  };
  stop.addEventListener('blur', leave, { once: true });
  stop.focus({ preventScroll: true });
  const stage = stop.closest('.stage');
  if (stage) scrollTo(stop, stage);
}

/**
 * All that can be chosen. Points of curves have keys of their own; a title of a step is the step, and a line without
 * words is what names the same.
 */
function stopsIn(root: Element): readonly SVGElement[] {
  const steps = stepElements(root);
  const parts = [...root.querySelectorAll<SVGElement>('[data-path]:not(.point)')];
  const named = new Set(parts.filter((part) => !steps.includes(part) && hasWords(part)).map(pathOf));
  const paths = new Set(steps.map(pathOf));
  return parts.filter(
    (part) =>
      steps.includes(part) || (!paths.has(pathOf(part)) && (hasWords(part) || !named.has(pathOf(part)))),
  );
}

function hasWords(part: Element): boolean {
  return part.matches('.curve, [data-tip], [aria-label]') || part.querySelector('text') !== null;
}

/**
 * In the map a step lies behind all of its column: it is where its title is. A line that leads away
 * from a step may go anywhere: it follows right under the top of its step.
 */
function placeOf(stop: SVGElement, root: Element): Place {
  const { left, right, top, bottom } = stop.getBoundingClientRect();
  const path = pathOf(stop) ?? '';
  const step = stepOf(path);
  const band = stop.closest('.lane') ?? undefined;
  const place = { left, right, top, bottom, band, step };
  if (stop.matches('.step')) {
    const title = root.querySelector(`.step-title[data-path="${path}"]`)?.getBoundingClientRect();
    return title ? { ...place, top: title.top, bottom: title.bottom } : place;
  }
  if (!stop.matches('.way')) return place;
  const from = root.querySelector(`.step[data-path="${step ?? ''}"]`)?.getBoundingClientRect();
  return from ? { ...place, top: from.top + 2, bottom: from.bottom } : place;
}

/** Upwards and downwards, what belongs to a step is as wide as the step. */
function startOf(stop: SVGElement, root: Element, direction: Direction): Place {
  const place = placeOf(stop, root);
  if (place.step === undefined || direction === 'ArrowLeft' || direction === 'ArrowRight') return place;
  const step = root.querySelector(`.step[data-path="${place.step}"]`);
  if (!step) return place;
  const { left, right } = step.getBoundingClientRect();
  return { ...place, left, right };
}

/** A persona by name; else the lane and the words that stand there, or the step that a line leads away from. */
function nameOf(stop: SVGElement, { personas, steps }: JourneyView, localize: Localize): string {
  const path = pathOf(stop) ?? '';
  const persona = personas.find((each) => each.path === path);
  if (persona) return localize('{name}: {value}', { name: localize('Persona'), value: persona.name });
  const words = [...stop.querySelectorAll('text')].map((text) =>
    [...text.childNodes].map(({ textContent }) => textContent ?? '').join(' '),
  );
  const said = words.join(', ') || (stop.dataset.tip ?? '');
  const lane = stop.closest<SVGElement>('.lane')?.dataset.lane;
  const step = steps.find((each) => each.path === stepOf(path))?.title ?? '';
  if (said === '' && path.endsWith('/handoff'))
    return localize('{name}: {value}', { name: localize('Handoff'), value: step });
  if (lane === undefined) return said || step;
  return localize('{name}: {value}', { name: laneName(lane as LaneId, localize), value: said || step });
}
