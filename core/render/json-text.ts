import type { JourneyView } from '../insight/journey-view';
import { plainJson } from '../plain-json';

/** The resolved model of a map as JSON for programs; its shape is that of `JourneyView`. */
export function jsonText(view: JourneyView): string {
  return `${plainJson(view)}\n`;
}
