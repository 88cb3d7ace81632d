import type { TextArguments } from '../text';
import type { Place } from '../syntax/node';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `family/name` as listed in the reference, for example `emotion/no-reason`. */
export type FindingCode = string;

/** What a rule found. Severity and language are settled later, from status and settings. */
export interface Finding {
  readonly code: FindingCode;
  readonly place: Place;
  /** English message, the key of the text table, with its values apart. */
  readonly message: string;
  readonly values?: TextArguments;
  readonly related?: readonly RelatedPlace[];
  /** Drawn faded in an editor: nothing uses it. */
  readonly unnecessary?: boolean;
  /** What a quick fix needs, so that no fix ever parses a message. Plain JSON. */
  readonly data?: FindingData;
  /** Only where a finding is graver than its code's severity table says. */
  readonly severity?: Severity;
}

export interface RelatedPlace {
  readonly place: Place;
  readonly message: string;
  readonly values?: TextArguments;
}

export type FindingData = Readonly<Record<string, unknown>>;
