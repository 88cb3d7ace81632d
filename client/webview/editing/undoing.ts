import type { Page } from '../part';

/** Ctrl+Z and its kin undo in the text, as they do in the editor: VS Code does not do it from a preview. */
export function undoing({ addKey, host, localize }: Page, uri: () => string | undefined): void {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
    const key = event.key.toLowerCase();
    const type = key === 'z' && !event.shiftKey ? 'undo' : key === 'z' || key === 'y' ? 'redo' : undefined;
    const of = uri();
    if (!type || of === undefined) return;
    event.preventDefault();
    host.post({ type, uri: of });
  });
  const ctrl = localize('Ctrl');
  addKey({ keys: [], shown: [ctrl, 'Z'], does: localize('Undo the last change of the text') });
  addKey({ keys: [], shown: [ctrl, 'Y'], does: localize('Redo it') });
}
