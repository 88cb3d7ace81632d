import type { JourneyView } from '../insight/journey-view';

/** The view for some of its personas: their cards and curves, and what belongs to everybody. */
export function onlyPersonas(view: JourneyView, ids: readonly string[]): JourneyView {
  const belongs = ({ persona }: { readonly persona?: string }) =>
    persona === undefined || ids.includes(persona);
  return {
    ...view,
    personas: view.personas.filter(({ id }) => ids.includes(id)),
    curves: view.curves.filter(belongs),
    asIs: view.asIs.filter(belongs),
  };
}
