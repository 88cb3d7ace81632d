import { readState, type FromWebview, type PreviewState, type ToWebview } from '../preview/messages';

interface VsCodeApi {
  postMessage(message: FromWebview): void;
  getState(): unknown;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The panel around this page. */
export interface Host {
  post(message: FromWebview): void;
  /** Calls `receive` for each message of the panel. */
  listen(receive: (message: ToWebview) => void): void;
  state(): PreviewState;
  /** Changes a part of what is kept over a reload. */
  keep(change: Partial<PreviewState>): void;
}

/** Connects this page to its panel; to be called once. */
export function connectHost(): Host {
  const api = acquireVsCodeApi();
  let state = readState(api.getState());
  return {
    post: (message) => api.postMessage(message),
    listen: (receive) =>
      // Only VS Code's own frame around the page can post into it.
      window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => receive(data)),
    state: () => state,
    keep: (change) => {
      state = { ...state, ...change };
      api.setState(state);
    },
  };
}
