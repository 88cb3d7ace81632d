import type { JourneyView } from '../../../core/insight/view';
import { ratedOpportunities } from '../../../core/render/priorities-text';

/** Gives each point of a quadrant chart the path of its opportunity, and makes it reachable with the keyboard. */
export function addPrioritiesPaths(picture: SVGSVGElement, view: JourneyView): void {
  const points = [...picture.querySelectorAll('g.data-point')];
  // Mermaid draws the last one first.
  const opportunities = ratedOpportunities(view).toReversed();
  // A wrong path would be worse than none.
  if (points.length !== opportunities.length) return;
  points.forEach((point, index) => {
    const opportunity = opportunities[index];
    if (!opportunity) return;
    point.classList.add('step');
    point.setAttribute('data-path', opportunity.path);
    point.setAttribute('role', 'img');
    point.setAttribute('aria-label', opportunity.title);
  });
}
