import type { JourneyView, ViewCurve, ViewStep } from '../insight/journey-view';
import type { Localize } from '../text';
import { mermaidScore } from './mermaid-score';
import { clean } from './text/clean';
import { entity } from './text/mermaid-entity';

/**
 * The emotion curve as source of Mermaid's built-in `journey`, which knows whole scores from 1 to 5 for a
 * step and who takes part in it: personas who feel the same share a line, others get one each.
 */
export function curveText(view: JourneyView, localize: Localize): string {
  const lines = ['journey'];
  const title = escapeField(view.title.text);
  if (title !== '') lines.push(`    title ${title}`);
  for (const phase of view.phases) {
    if (phase.count === 0) continue;
    lines.push(`    section ${escapeField(phase.title) || '–'}`);
    for (let index = phase.first; index < phase.first + phase.count; index++) {
      const step = view.steps[index];
      if (step) lines.push(...stepLines(step, index, view.curves, localize));
    }
  }
  return `${lines.join('\n')}\n`;
}

function stepLines(
  step: ViewStep,
  index: number,
  curves: readonly ViewCurve[],
  localize: Localize,
): readonly string[] {
  const actors = new Map<number, string[]>();
  for (const { name, points } of curves) {
    const point = points.find((candidate) => candidate.step === index);
    if (!point) continue;
    const score = mermaidScore(point.score);
    const names = actors.get(score) ?? [];
    actors.set(score, names);
    const actor = name === undefined ? '' : escapeField(name);
    if (actor !== '') names.push(actor);
  }
  if (actors.size === 0) {
    const title = localize('{title} (feeling unknown)', { title: step.title });
    return [`      ${escapeField(title)}: 3`];
  }
  const title = escapeField(step.title) || '–';
  return [...actors].map(
    ([score, names]) => `      ${[title, score, ...(names.length > 0 ? [names.join(', ')] : [])].join(': ')}`,
  );
}

/**
 * A text as a field of the diagram. Whatever that grammar or Mermaid's own preprocessing takes for
 * something else becomes a numeric entity, and so does the first letter where the text begins with one of
 * its words.
 */
export function escapeField(text: string): string {
  return (
    clean(text)
      // The marks after the slash are – — ‘ ’ “ ” „ … €.
      .replace(/[^\p{L}\p{M}\p{N} .!?()/\u2013\u2014\u2018\u2019\u201c-\u201e\u2026\u20ac'+*=_@$-]/gu, entity)
      .replace(
        /^(?:title|section|journey|acc_?(?:title|descr)|end|click|style|classDef|init|config|---)/i,
        (word) => entity(word.charAt(0)) + word.slice(1),
      )
  );
}
