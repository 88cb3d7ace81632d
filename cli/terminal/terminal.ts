import type { PageScript } from '../../core/render/html/page-data';
import type { Localize } from '../../core/text';

/** Everything a command needs of the machine it runs on, so that a test can stand in for it. */
export interface Terminal {
  readonly out: (text: string) => void;
  /** For what is not the result: notes, and what went wrong. */
  readonly err: (text: string) => void;
  /** Whether `out` and `err` go to a terminal that shows colours. */
  readonly colours: boolean;
  /** The folder that paths are given from. */
  readonly folder: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly localize: Localize;
  /** Loads the script of exported pages; undefined, and a word on `err`, where there is none. */
  readonly pageScript: () => Promise<PageScript | undefined>;
}

/** What a command gives back to the shell. */
export const EXIT = {
  clean: 0,
  /** There are findings at or above the failing level. */
  findings: 1,
  /** Wrong use, or input that cannot be read. */
  trouble: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
