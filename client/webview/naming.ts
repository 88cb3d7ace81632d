import { stepLabel } from '../../core/render/descriptions';
import type { Part } from './part';
import { pathOf, stepElements } from './steps';
import { viewName } from './view-switch';

/** Says what the picture and its steps are to who cannot see them, in the view that Mermaid draws as well. */
export const naming: Part = ({ localize, on }) => {
  on.placed.on(({ root, view, mode }) => {
    if (!(root instanceof SVGSVGElement)) return;
    const title = view.title.text || localize('Customer journey');
    root.setAttribute('aria-label', localize('{title}: {view}', { title, view: viewName(mode, localize) }));
    root.removeAttribute('aria-labelledby');
    const description = root.querySelector(':scope > desc');
    if (description?.id) root.setAttribute('aria-describedby', description.id);
    // Our own pictures say it all.
    if (mode !== 'curve') return;
    for (const part of stepElements(root)) {
      const path = pathOf(part);
      const index = view.steps.findIndex((step) => step.path === path);
      const step = view.steps[index];
      if (step) part.setAttribute('aria-label', stepLabel(view, step, index, localize));
    }
  });
};
