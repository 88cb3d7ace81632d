import { say } from './output';

/** What a test can do and see in one place of the window: the workbench, or the preview's own document. */
export interface Place {
  /** Clicks the first element that matches, when it is visible and stands still. */
  click(selector: string): Promise<void>;
  doubleClick(selector: string): Promise<void>;
  /** Presses a key ("Enter", "Control+A") with the element focused. */
  press(selector: string, key: string): Promise<void>;
  hover(selector: string): Promise<void>;
  /** Drags an element by its middle, by some CSS pixels; `key` is pressed before the mouse lets go. */
  drag(selector: string, x: number, y: number, key?: string): Promise<void>;
  /** What axe finds in the document as it is now. */
  audit(): Promise<readonly AuditFinding[]>;
  focus(selector: string): Promise<void>;
  /** Waits until an element matches, holds `text` if given, and is in `state` ("visible" when not given). */
  waitFor(selector: string, wanted?: Wanted): Promise<void>;
  /** The text content of the first element that matches; waits for it. */
  text(selector: string): Promise<string>;
  /** The text contents of all elements that match right now. */
  texts(selector: string): Promise<readonly string[]>;
  /** How many elements match right now. */
  count(selector: string): Promise<number>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** Where the element is in the window, in CSS pixels; null when it is not visible. */
  box(selector: string): Promise<Box | null>;
  /** Evaluates JavaScript, `element => …`, on the first element that matches; the result must be JSON. */
  evaluate<T>(selector: string, expression: string): Promise<T>;
}

export interface Wanted {
  readonly text?: string;
  readonly state?: 'visible' | 'hidden' | 'attached' | 'detached';
  /** In milliseconds; 15 s when not given. */
  readonly timeout?: number;
}

export interface AuditFinding {
  readonly id: string;
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical' | null;
  /** As HTML. */
  readonly elements: readonly string[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The preview's document. With several previews visible, the first. */
export const inPreview = place('preview');

/** The document of VS Code's Markdown preview. */
export const inMarkdown = place('markdown');

/** VS Code's own window around it. */
export const inWorkbench = place('workbench');

/** Whether VS Code runs in a browser that tests can use; in the desktop host it does not. */
export function hasBrowser(): boolean {
  return process.env.JOURNEY_TEST_BRIDGE !== undefined;
}

/** Skips the test or suite, with its reason, where there is no browser: `before(needsBrowser)`. */
export function needsBrowser(this: Mocha.Context): void {
  if (hasBrowser()) return;
  say('    skipped: looks into the window, which only the npm host can do');
  this.skip();
}

/** Types into whatever has the focus. */
export function type(text: string): Promise<void> {
  return ask('type', { text });
}

/** Presses a key in whatever has the focus. */
export function press(key: string): Promise<void> {
  return ask('press', { key });
}

/** Sets the size of the window, in CSS pixels. */
export function resize(width: number, height: number): Promise<void> {
  return ask('resize', { width, height });
}

/** Takes a picture of the window into test-results/; gives its path. */
export function screenshot(name: string): Promise<string> {
  return ask('screenshot', { name });
}

/** The errors that webviews wrote to the console so far, such as what a content security policy refused. */
export function webviewErrors(): Promise<readonly string[]> {
  return ask('problems', {});
}

function place(where: string): Place {
  const on = <T>(action: string, args: object): Promise<T> => ask<T>(action, { where, ...args });
  return {
    click: (selector) => on('click', { selector }),
    doubleClick: (selector) => on('doubleClick', { selector }),
    press: (selector, key) => on('press', { selector, key }),
    hover: (selector) => on('hover', { selector }),
    drag: (selector, x, y, key) => on('drag', { selector, x, y, key }),
    audit: () => on('audit', {}),
    focus: (selector) => on('focus', { selector }),
    waitFor: (selector, wanted) => on('waitFor', { selector, ...wanted }),
    text: (selector) => on('text', { selector }),
    texts: (selector) => on('texts', { selector }),
    count: (selector) => on('count', { selector }),
    attribute: (selector, name) => on('attribute', { selector, name }),
    box: (selector) => on('box', { selector }),
    evaluate: (selector, expression) => on('evaluate', { selector, expression }),
  };
}

async function ask<T>(action: string, args: object): Promise<T> {
  const { JOURNEY_TEST_BRIDGE: url, JOURNEY_TEST_BRIDGE_TOKEN: token } = process.env;
  if (!url) throw new Error('There is no browser in this host; start the suite with before(needsBrowser).');
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ action, ...args }),
  });
  const answer = (await response.json()) as { value?: T; error?: string };
  if (answer.error !== undefined) throw new Error(`${action}: ${answer.error}`);
  return answer.value as T;
}
