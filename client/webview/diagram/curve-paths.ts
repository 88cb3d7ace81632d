import type { JourneyView } from '../../../core/insight/view';
import { mermaidScore } from '../../../core/render/mermaid-score';

/**
 * Gives each task of Mermaid's own journey the path of its step, which Mermaid's text has no room for: so a click
 * leads to the YAML in this view too.
 */
export function addCurvePaths(picture: SVGSVGElement, view: JourneyView): void {
  const tasks = [...picture.querySelectorAll('.task-line')].flatMap(
    ({ parentElement }) => parentElement ?? [],
  );
  const paths = view.steps.flatMap(({ path }, step) =>
    Array.from({ length: linesOf(view, step) }, () => path),
  );
  // A wrong path would be worse than none.
  if (tasks.length !== paths.length) return;
  tasks.forEach((task, index) => {
    const { path, title } = stepAt(view, paths[index]);
    task.classList.add('step');
    if (path !== undefined) task.setAttribute('data-path', path);
    task.setAttribute('role', 'img');
    if (title !== undefined) task.setAttribute('aria-label', title);
  });
}

/** How many lines a step has in the text: one for the personas of each score, and one if there is none. */
function linesOf({ curves }: JourneyView, step: number): number {
  const scores = curves.flatMap(({ points }) => points.find((point) => point.step === step)?.score ?? []);
  return Math.max(1, new Set(scores.map(mermaidScore)).size);
}

function stepAt({ steps }: JourneyView, path: string | undefined): { path?: string; title?: string } {
  return steps.find((step) => step.path === path) ?? {};
}
