import { escapeXml } from '../../core/render/svg';
import type { Localize } from '../../core/text';
import type { Block } from './block';
import type { DrawResult } from './draw';

/** A map as it is shown now. */
export interface Shown {
  /** Undefined while the first answer is awaited. */
  readonly result: DrawResult | undefined;
  /** The last picture of a text without mistakes, to look at while there is one. */
  readonly lastGood?: string;
}

/**
 * The HTML of a map: its picture, and a note where something is wrong. Only what the server has drawn, which is
 * escaped, goes in as it is; all else is escaped here.
 */
export function blockHtml(block: Block, { result, lastGood }: Shown, localize: Localize): string {
  const problem = result?.problem;
  const svg = problem ? (lastGood ?? result.svg) : (result?.svg ?? lastGood ?? null);
  const parts = [
    ...(problem ? [note(problemText(block, problem, localize))] : []),
    ...(svg === null ? [] : [picture(block, svg, problem !== undefined, localize)]),
  ];
  if (result === undefined && svg === null) parts.push(note(localize('The map is being drawn …'), 'status'));
  // Not a block element: an image stands inside of a paragraph.
  return `<span class="journey-map-in-markdown">${parts.join('')}</span>`;
}

function problemText(
  { map, line: first }: Block,
  { message, line }: NonNullable<DrawResult['problem']>,
  localize: Localize,
): string {
  const text =
    line === undefined
      ? message
      : localize('Line {line}: {message}', { line: line + 1 + (first ?? 0), message });
  return 'path' in map ? `${map.path}: ${text}` : text;
}

function note(text: string, role = 'note'): string {
  return `<span class="journey-note" role="${role}">${escapeXml(text)}</span>`;
}

function picture({ link, map }: Block, svg: string, stale: boolean, localize: Localize): string {
  const name = 'path' in map ? map.path : localize('Journey map');
  const content =
    link && !link.inside
      ? `<a href="${escapeXml(link.href)}" data-href="${escapeXml(link.href)}">${svg}</a>`
      : svg;
  return (
    `<span class="journey-picture${stale ? ' journey-stale' : ''}" role="region" tabindex="0"` +
    ` aria-label="${escapeXml(name)}">${content}</span>`
  );
}
