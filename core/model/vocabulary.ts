import type {
  Channel,
  Definitions,
  Department,
  Evidence,
  JourneyObject,
  Person,
  Persona,
  System,
  Touchpoint,
} from './journey-map';

/** What a map can refer to by id: its own definitions before those of its catalogs, nearest first. */
export interface Vocabulary {
  readonly personas: Definitions<Persona>;
  /** With the channels that the language brings along. */
  readonly channels: Definitions<Channel>;
  readonly touchpoints: Definitions<Touchpoint>;
  readonly departments: Definitions<Department>;
  readonly people: Definitions<Person>;
  readonly objects: Definitions<JourneyObject>;
  readonly systems: Definitions<System>;
  readonly evidence: Definitions<Evidence>;
}
