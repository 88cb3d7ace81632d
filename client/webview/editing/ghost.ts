import { formatScore } from '../../../core/render/numbers';
import type { Localize } from '../../../core/text';
import { element } from '../elements';
import { heightOf, plotted, type PlottedPoint } from './plot';

/** Shows where a point is going before it is there. */
export interface Ghost {
  /** The score beside it, to be put over the picture. */
  readonly bubble: HTMLElement;
  show(point: PlottedPoint, score: number): void;
  hide(): void;
}

/** The ghost, not seen at first. */
export function ghost(localize: Localize): Ghost {
  const bubble = element('div', { class: 'score-bubble', 'aria-hidden': 'true' });
  let drawn: SVGGElement | undefined;
  let dragged: SVGGElement | undefined;
  bubble.hidden = true;
  const hide = (): void => {
    drawn?.remove();
    drawn = undefined;
    dragged?.classList.remove('moving');
    bubble.hidden = true;
  };
  return {
    bubble,
    hide,
    show: (point, score) => {
      hide();
      const y = heightOf(point, score);
      const feeling = score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral';
      const circle = svg('circle', { cx: point.x, cy: y, r: 7 });
      drawn = svg('g', { class: `ghost ${feeling}`, 'aria-hidden': 'true' });
      drawn.append(svg('path', { d: wayOver(point, y) }), circle);
      point.plot.append(drawn);
      dragged = point.element;
      dragged.classList.add('moving');
      bubble.textContent = formatScore(score, localize);
      bubble.hidden = false;
      const box = circle.getBoundingClientRect();
      bubble.style.left = `${box.right + 8}px`;
      bubble.style.top = `${box.top + box.height / 2}px`;
    },
  };
}

/** From the point before over the new place to the point behind, of the same curve. */
function wayOver(point: PlottedPoint, y: number): string {
  const { previousElementSibling, nextElementSibling } = point.element;
  const before = plotted(previousElementSibling);
  const behind = plotted(nextElementSibling);
  const from = before && before.step < point.step ? `M${before.x} ${before.y}L` : 'M';
  const to = behind && behind.step > point.step ? `L${behind.x} ${behind.y}` : '';
  return `${from}${point.x} ${y}${to}`;
}

function svg<Tag extends 'g' | 'path' | 'circle'>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
