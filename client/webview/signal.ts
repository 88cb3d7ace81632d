/** Something that happens again and again, for whoever wants to hear of it. */
export interface Signal<Value> {
  /** Calls `listener` each time from now on. */
  on(listener: (value: Value) => void): void;
  send(value: Value): void;
}

/** A signal that nobody listens to yet. */
export function signal<Value>(): Signal<Value> {
  const listeners: ((value: Value) => void)[] = [];
  return {
    on: (listener) => void listeners.push(listener),
    send: (value) => listeners.forEach((listener) => listener(value)),
  };
}
