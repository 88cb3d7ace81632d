import type { ViewChannel } from '../insight/journey-view';
import type { Localize } from '../text';

/** What a channel is called: those of the language in the reader's, the map's own as written. */
export function channelName({ name, builtIn }: ViewChannel, localize: Localize): string {
  return builtIn ? localize(name) : name;
}
