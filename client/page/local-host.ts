import type { JourneyView } from '../../core/insight/view';
import type { PreviewState, ToWebview } from '../preview/messages';
import type { Host } from '../webview/host';
import { signal } from '../webview/signal';
import { stepOf } from '../webview/steps';

/** The page's one map has no address. */
const uri = '';

/**
 * Stands in for the panel where there is none: it has one map, and what is chosen in the picture is what the cursor
 * would be on. Nothing is kept over a reload.
 */
export function localHost(view: JourneyView, start: PreviewState): Host & { begin(): void } {
  const said = signal<ToWebview>();
  let state = start;
  return {
    begin: () => said.send({ type: 'show', uri, version: 0, readOnly: true, view, problem: null }),
    post: (message) => {
      if (message.type !== 'reveal') return;
      const { path } = message;
      said.send({ type: 'mark', uri, path: stepOf(path) ?? null, at: path === '' ? null : path });
    },
    listen: said.on,
    state: () => state,
    keep: (change) => {
      state = { ...state, ...change };
    },
  };
}
