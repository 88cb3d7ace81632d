import type { Block } from './block';
import type { DrawParams, DrawResult } from './draw';
import type { Shown } from './html';

/** A map of a document; `ordinal` counts them from 0. */
export interface Placed {
  readonly ordinal: number;
  readonly block: Block;
}

/** What the server has said of a map, or is to be asked. */
interface Answer {
  readonly question: Omit<DrawParams, 'from'>;
  result?: DrawResult;
  /** Whether it is to be asked: it was not yet, or things have changed since. */
  stale: boolean;
  /** When it was last of use. */
  generation: number;
}

interface Page {
  /** By question. */
  readonly answers: Map<string, Answer>;
  /** What the last rendering showed, by place. */
  readonly rendered: Map<number, Shown & { readonly answer: Answer }>;
  /** Counts the renderings. */
  generation: number;
  /** How often in a row it was not rendered although the preview was told to: its document is shown no longer. */
  misses: number;
}

/**
 * What the maps in Markdown documents look like. Markdown is rendered at once: only what is known by then is
 * shown, the rest is asked for and shown at the next rendering.
 */
export interface Pages {
  /** Whether a rendering of the document showed a map. */
  has(uri: string): boolean;
  /** What is known of a map, for a rendering. It begins with the map of ordinal 0. */
  render(uri: string, placed: Placed): Shown;
  /** A rendering will soon want these maps. */
  expect(uri: string, maps: readonly Placed[]): void;
  /** Everything may look different. */
  outdated(): void;
  /** Asks for all that is to be asked for. `ask` does not reject. */
  refresh(ask: (params: DrawParams) => Promise<DrawResult>): Promise<void>;
  /** Whether there is something to ask for. */
  readonly waiting: boolean;
  /** Whether a map looks different from what was rendered last. */
  readonly different: boolean;
  /** The preview was told to refresh and had the time: what is different still may be shown no longer. */
  missed(): void;
}

/** A preview may miss a request to refresh, but hardly so many. */
const MOST_MISSES = 3;

/** Of more documents than this the oldest are forgotten. */
const MOST_PAGES = 10;

export function pages(): Pages {
  const known = new Map<string, Page>();

  const current = (): readonly (readonly [string, Page])[] =>
    [...known].filter(([, { misses }]) => misses < MOST_MISSES);
  const answerTo = (page: Page, { ordinal, block: { map, view = 'map' } }: Placed): Answer => {
    const question = { map, view, idPrefix: `journey-${String(ordinal)}` };
    const key = JSON.stringify(question);
    const answer = page.answers.get(key) ?? { question, stale: true, generation: 0 };
    page.answers.set(key, answer);
    answer.generation = page.generation;
    return answer;
  };
  return {
    has: (uri) => known.has(uri),
    render(uri, placed) {
      const page = known.get(uri) ?? { answers: new Map(), rendered: new Map(), generation: 0, misses: 0 };
      page.misses = 0;
      known.delete(uri);
      known.set(uri, page);
      for (const oldest of known.keys()) if (known.size > MOST_PAGES) known.delete(oldest);
      if (placed.ordinal === 0) startOver(page);
      const answer = answerTo(page, placed);
      const { result } = answer;
      const before = page.rendered.get(placed.ordinal);
      const shown = { answer, result, lastGood: before && mayStay(result) ? goodOf(before) : undefined };
      page.rendered.set(placed.ordinal, shown);
      return shown;
    },
    expect(uri, maps) {
      const page = known.get(uri);
      if (page) for (const placed of maps) answerTo(page, placed);
    },
    outdated() {
      for (const { answers } of known.values()) for (const answer of answers.values()) answer.stale = true;
    },
    async refresh(ask) {
      for (const [uri, { answers }] of current()) {
        for (const answer of answers.values()) {
          if (!answer.stale) continue;
          answer.stale = false;
          answer.result = await ask({ from: uri, ...answer.question });
        }
      }
    },
    get waiting() {
      return current().some(([, { answers }]) => [...answers.values()].some(({ stale }) => stale));
    },
    get different() {
      return current().some(([, page]) => isDifferent(page));
    },
    missed() {
      for (const [, page] of current()) if (isDifferent(page)) page.misses++;
    },
  };
}

/** Forgets what the last two renderings had no use for. */
function startOver(page: Page): void {
  page.generation++;
  for (const [key, { generation }] of page.answers)
    if (generation < page.generation - 1) page.answers.delete(key);
  for (const [ordinal, { answer }] of page.rendered)
    if (answer.generation < page.generation - 1) page.rendered.delete(ordinal);
}

function isDifferent({ rendered }: Page): boolean {
  return [...rendered.values()].some(({ answer, result }) => !isSame(answer.result, result));
}

/**
 * Whether the picture from before may be shown with this answer: a mistake while typing passes. A file that is
 * gone, or not to be read, is not shown any longer.
 */
function mayStay(result: DrawResult | undefined): boolean {
  return result?.problem === undefined || result.problem.line !== undefined;
}

function goodOf({ result, lastGood }: Shown): string | undefined {
  return (result?.problem ? undefined : result?.svg) ?? lastGood;
}

function isSame(a: DrawResult | undefined, b: DrawResult | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
