import { segmentsOf } from '../../../core/render/only-segments';
import { LANE_IDS } from '../../../core/render/lanes/lane';
import { laneName } from '../../../core/render/lanes/lane-name';
import type { Hidden } from '../../preview/messages';
import { button, iconButton } from '../buttons';
import { element } from '../elements';
import type { Part } from '../part';
import { popup } from '../popup';
import { peopleOf, refined } from './refined';

type Kind = keyof Hidden;

/** One thing that can be shown or left out. */
interface Switch {
  readonly id: string;
  readonly name: string;
}

const nothing: Hidden = { personas: [], segments: [], lanes: [] };

/** The menu that says which personas, segments and lanes are shown. */
export const filters: Part = (page) => {
  const { host, localize, on, toolbar } = page;
  let { hidden } = host.state();

  const change = (next: Hidden): void => {
    hidden = next;
    host.keep({ hidden });
    showState();
    page.draw();
  };
  const toggle = (kind: Kind, { id, name }: Switch, shown: boolean): void => {
    const others = hidden[kind].filter((each) => each !== id);
    change({ ...hidden, [kind]: shown ? others : [...others, id] });
    page.announce(shown ? localize('{name} is shown.', { name }) : localize('{name} is hidden.', { name }));
  };
  const section = (kind: Kind, title: string, switches: readonly Switch[]): readonly HTMLElement[] => {
    if (switches.length === 0) return [];
    const boxes = switches.map((each) => {
      const box = element('input', { type: 'checkbox' });
      box.checked = !hidden[kind].some((id) => id === each.id);
      box.addEventListener('change', () => toggle(kind, each, box.checked));
      return element('label', { class: 'check' }, box, element('span', {}, each.name));
    });
    return [element('fieldset', { 'data-kind': kind }, element('legend', {}, title), ...boxes)];
  };
  const content = (): readonly HTMLElement[] => {
    const view = page.shown?.view;
    if (!view) return [element('p', {}, localize('Nothing to choose from yet.'))];
    const segments = segmentsOf(view);
    const lanes = LANE_IDS.map((id) => ({ id, name: laneName(id, localize) }));
    return [
      ...section('personas', localize('Personas'), peopleOf(view)),
      // One segment alone is everybody.
      ...section(
        'segments',
        localize('Segments'),
        segments.length > 1 ? segments.map((id) => ({ id, name: id })) : [],
      ),
      ...(page.mode === 'map' ? section('lanes', localize('Lanes'), lanes) : []),
      button(localize('Show everything'), undefined, () => {
        change(nothing);
        page.announce(localize('Everything is shown.'));
        menu.close();
      }),
    ];
  };
  const opener = iconButton('filter', localize('Choose what is shown'), () => undefined);
  const menu = popup(opener, localize('What is shown'), content);
  /** Colour alone would not tell: the name of the button says it too. */
  const showState = (): void => {
    const count = applied(hidden);
    opener.classList.toggle('on', count > 0);
    const label = localize('Choose what is shown');
    const full = count > 0 ? localize('{label} (hidden: {count})', { label, count }) : label;
    opener.title = full;
    opener.setAttribute('aria-label', full);
  };
  /** How much of this map is left out; what another map had does not count. */
  const applied = ({ personas, segments, lanes }: Hidden): number => {
    const view = page.shown?.view;
    if (!view) return 0;
    const known = peopleOf(view);
    const named = segmentsOf(view);
    return (
      personas.filter((each) => known.some(({ id }) => id === each)).length +
      segments.filter((each) => named.includes(each)).length +
      (page.mode === 'map' ? lanes.length : 0)
    );
  };

  page.refine((drawing) => refined(drawing, hidden));
  on.shown.on(showState);
  on.mode.on(showState);
  toolbar.add('filters', opener, menu.root);
};
