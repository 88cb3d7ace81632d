/** A key that does something wherever the focus is on the page, text fields aside. */
export interface Key {
  /** As `KeyboardEvent.key` names them. */
  readonly keys: readonly string[];
  /** What people are told; the first of `keys` when absent. */
  readonly shown?: readonly string[];
  /** What it does, in the person's language. */
  readonly does: string;
  /** Absent: another part acts on it, and the help tells of it all the same. */
  readonly act?: () => void;
}

export interface Keyboard {
  add(key: Key): void;
  /** All that have a meaning, in the order they came in. */
  readonly keys: readonly Key[];
}

/** Listens to the keys of the page. */
export function keyboard(): Keyboard {
  const keys: Key[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isField(event.target)) return;
    const pressed = keys.find((key) => key.act && key.keys.includes(event.key));
    if (!pressed) return;
    event.preventDefault();
    pressed.act?.();
  });
  return { add: (key) => void keys.push(key), keys };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
