import { button, iconButton } from '../buttons';
import { element } from '../elements';
import type { Part } from '../part';
import { popup } from '../popup';
import { bringIntoView } from '../marking';
import { chainAt, chainName, pathsOf, startsOf, type Chain, type ChainKind, type Link } from './chain';

/**
 * Shows what hangs together: evidence, insight, objective, opportunity, step. It is begun from its menu, or by
 * putting the cursor on one of these in the YAML.
 */
export const trace: Part = (page) => {
  const { localize, on, spotlight, stage, toolbar } = page;
  const label = localize('Trace insights, objectives and opportunities');
  let traced: string | undefined;
  let underCursor: string | undefined;

  const line = element('div', { class: 'trace', role: 'region', 'aria-label': localize('Trace') });
  const show = (pointer: string | undefined): Chain | undefined => {
    const view = page.picture?.view ?? page.shown?.view;
    const chain = pointer === undefined || !view ? undefined : chainAt(view, pointer);
    traced = chain?.path;
    line.hidden = !chain;
    spotlight.show('trace', chain && pathsOf(chain));
    line.replaceChildren(...(chain ? content(chain) : []));
    opener.classList.toggle('on', chain !== undefined);
    return chain;
  };
  const follow = (pointer: string): void => {
    const chain = show(pointer);
    if (!chain) return;
    const { opportunities, steps } = chain;
    page.announce(
      localize('{name}: opportunities {opportunities}, steps {steps}.', {
        name: chainName(chain, localize),
        opportunities: opportunities.length,
        steps: steps.length,
      }),
    );
    bringIntoView([...stage.root.querySelectorAll('.lit')], stage.root);
  };
  const leave = (): void => {
    show(undefined);
    opener.focus({ preventScroll: true });
  };
  const content = (chain: Chain): readonly HTMLElement[] => [
    element('strong', {}, chainName(chain, localize)),
    ...group(localize('Evidence'), chain.kind === 'evidence' ? [] : chain.evidence),
    ...group(localize('Insights'), chain.kind === 'insight' ? [] : chain.insights),
    ...group(localize('Objectives'), chain.kind === 'objective' ? [] : chain.objectives),
    ...group(localize('Opportunities'), chain.kind === 'opportunity' ? [] : chain.opportunities),
    ...group(localize('Steps'), chain.steps),
    iconButton('close', localize('End the trace (Escape)'), leave),
  ];
  const group = (name: string, links: readonly Link[]): readonly HTMLElement[] =>
    links.length === 0
      ? []
      : [element('span', { class: 'links' }, element('span', {}, name), ...links.map(linkTo))];
  /** What has no line in this map is only named. */
  const linkTo = ({ path, title }: Link): HTMLElement =>
    path === undefined
      ? element('span', { class: 'link' }, title)
      : button(title, undefined, () => page.reveal(path, true));

  const opener = iconButton('trace', label, () => undefined);
  const menu = popup(opener, label, () => {
    const view = page.shown?.view;
    const starts = Object.entries(view ? startsOf(view) : {}) as readonly [ChainKind, readonly Link[]][];
    const sections = starts.flatMap(([kind, links]) => section(kind, links));
    return sections.length > 0
      ? sections
      : [element('p', {}, localize('No insights, objectives or opportunities in this map yet.'))];
  });
  const section = (kind: ChainKind, links: readonly Link[]): readonly HTMLElement[] => {
    if (links.length === 0) return [];
    const names: Readonly<Record<ChainKind, string>> = {
      objective: localize('Objectives'),
      insight: localize('Insights'),
      opportunity: localize('Opportunities'),
      evidence: localize('Evidence'),
    };
    const buttons = links.map(({ path, title }) =>
      button(title, undefined, () => {
        menu.close();
        if (path !== undefined) follow(path);
      }),
    );
    return [element('fieldset', { class: 'choices' }, element('legend', {}, names[kind]), ...buttons)];
  };

  on.cursor.on((pointer) => {
    const view = page.shown?.view;
    const path = pointer === null || !view ? undefined : chainAt(view, pointer)?.path;
    // A trace that was ended stays so while the cursor does not leave.
    if (path === underCursor) return;
    underCursor = path;
    if (path !== traced) show(path);
  });
  on.placed.on(() => show(traced));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || traced === undefined) return;
    event.preventDefault();
    leave();
  });
  show(undefined);
  page.addLine(line, 'below');
  toolbar.add('filters', opener, menu.root);
};
