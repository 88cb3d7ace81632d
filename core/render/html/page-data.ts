import { scriptJson } from '../../plain-json';
import type { JourneyView } from '../../insight/journey-view';
import type { Localize, TextTable } from '../../text';
import { ratedOpportunities } from '../priorities-text';
import { VIEWS, type View } from '../view-scene';

/** What brings an exported page to life; the build makes it of `client/page/`. */
export interface PageScript {
  readonly code: string;
  /** The English texts that it may show. */
  readonly texts: readonly string[];
}

/** What lies in an exported page for its script. */
export interface PageData {
  readonly view: JourneyView;
  /** The views that can be chosen. */
  readonly views: readonly View[];
  /** In the language of the page, as far as it is not English. */
  readonly texts: TextTable;
}

/** The data as JSON for a `script` element. */
export function pageJson(view: JourneyView, texts: readonly string[], localize: Localize): string {
  const channels = view.steps.flatMap(({ channels: own, alternatives }) => [...own, ...alternatives]);
  // Those of the language are named in the map, not in the script.
  const names = channels.flatMap(({ name, builtIn }) => (builtIn ? [name] : []));
  const translated = [...new Set([...texts, ...names])].map((text) => [text, localize(text)] as const);
  const data: PageData = {
    view,
    // Without ratings there is nothing that could be compared.
    views: VIEWS.filter((each) => each !== 'priorities' || ratedOpportunities(view).length > 0),
    texts: Object.fromEntries(translated.filter(([english, text]) => text !== english)),
  };
  return scriptJson(data);
}
