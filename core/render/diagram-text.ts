import type { JourneyView } from '../insight/journey-view';
import { decodeBase64Url, encodeBase64Url } from './base64url';
import { isJourneyView } from './view-shape';

/** The word by which Mermaid knows our diagram type. */
export const DIAGRAM_KEYWORD = 'customerJourney';

/**
 * A view as Mermaid source: the keyword and the view as base64url JSON, which none of Mermaid's
 * preprocessing touches.
 */
export function journeyDiagramText(view: JourneyView): string {
  return `${DIAGRAM_KEYWORD} ${encodeBase64Url(JSON.stringify(view))}`;
}

/** The view in a diagram's text; undefined when there is none or it has not the shape of one. */
export function decodeDiagramText(text: string): JourneyView | undefined {
  const code = /^\s*customerJourney\s+([A-Za-z0-9_-]+)\s*$/.exec(text)?.[1];
  const json = code === undefined ? undefined : decodeBase64Url(code);
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return isJourneyView(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
