import type { JourneyView } from '../insight/journey-view';

/** The resolved model of a map as JSON for programs; its shape is that of `JourneyView`. */
export function jsonText(view: JourneyView): string {
  return `${JSON.stringify(view, null, 2)}\n`;
}
