import type { Connection } from 'vscode-languageserver';
import type { Session } from './session';

/** Reading fewer files than this is done before anyone could read that it is going on. */
const MANY = 200;

type Shown = Awaited<ReturnType<Connection['window']['createWorkDoneProgress']>>;

/** Shows in the client how far the reading of a large workspace is. */
export function createProgress(
  connection: Connection,
  session: () => Session | undefined,
): (done: number, total: number) => void {
  const state: { shown?: Promise<Shown | undefined> } = {};
  const begin = async (): Promise<Shown | undefined> => {
    try {
      const progress = await connection.window.createWorkDoneProgress();
      const title = session()?.localize('Reading journey maps') ?? '';
      progress.begin(title, 0, undefined, false);
      return progress;
    } catch {
      // A client that cannot show it goes without.
      return undefined;
    }
  };
  return (done, total) => {
    if (session()?.client.progress !== true || (!state.shown && total < MANY)) return;
    state.shown ??= begin();
    const { shown } = state;
    if (done >= total) state.shown = undefined;
    void shown.then((progress) => {
      if (done >= total) progress?.done();
      else progress?.report(Math.floor((100 * done) / total), `${String(done)}/${String(total)}`);
    });
  };
}
