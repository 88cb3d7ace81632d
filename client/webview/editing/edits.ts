import type { MapChange } from '../../../core/edit/map-change';
import type { JourneyView } from '../../../core/insight/view';
import type { Page } from '../part';
import { signal, type Signal } from '../signal';
import type { Toast } from './toast';

/** The way from the picture to the text. */
export interface Edits {
  /** Asks for a change; false when it cannot be, and the person is told why. */
  send(change: MapChange): boolean;
  /** Whether anything can be changed now; if not, the person is told why. */
  allowed(): boolean;
  /** A change was asked for. */
  readonly sent: Signal<MapChange>;
  /** The text says so now; the picture comes after or came before. */
  readonly done: Signal<Done>;
  /** What was asked for is not going to happen. */
  readonly refused: Signal<void>;
}

export interface Done {
  readonly change: MapChange;
  /** JSON pointer of what was changed or added. */
  readonly path: string;
}

export function edits(page: Page, told: Toast): Edits {
  const { host, localize } = page;
  const sent: Edits['sent'] = signal();
  const done: Edits['done'] = signal();
  const refused: Edits['refused'] = signal();
  let asked: MapChange | undefined;

  const refuse = (reason: string): false => {
    told.show(reason);
    refused.send();
    return false;
  };
  const hindrance = (): string | undefined => {
    const { shown } = page;
    if (shown?.readOnly) return localize('This document is read-only.');
    if (shown && shown.problem !== null) return localize('The YAML has an error. Mend it first.');
    return undefined;
  };
  const allowed = (): boolean => {
    const reason = hindrance();
    return reason === undefined || refuse(reason);
  };
  host.listen((message) => {
    if (!('uri' in message) || message.uri !== page.shown?.uri) return;
    if (message.type === 'refused') refuse(message.reason);
    if (message.type === 'edited' && asked) done.send({ change: asked, path: message.path });
  });
  return {
    sent,
    done,
    refused,
    allowed,
    send: (change) => {
      const { picture, shown } = page;
      if (!allowed() || !picture || !shown?.view) return false;
      // The picture may be one text behind: its places are only good for what stands there still.
      if (picture.uri !== shown.uri || whatIsAt(picture.view, change) !== whatIsAt(shown.view, change))
        return refuse(localize('The text has changed meanwhile. Try again.'));
      asked = change;
      told.hide();
      sent.send(change);
      host.post({ type: 'edit', uri: shown.uri, version: shown.version, change });
      return true;
    },
  };
}

/** What a view shows in the place that is to be changed; the same in two views is the same thing. */
function whatIsAt(view: JourneyView, change: MapChange): string | undefined {
  const path = 'path' in change ? change.path : change.after;
  if (path === view.title.path) return view.title.text;
  const step = view.steps.find((each) => path === each.path || path.startsWith(`${each.path}/`));
  return step ? `${step.id} ${step.title}` : view.phases.find((phase) => phase.path === path)?.title;
}
