import type { IdKind } from '../../schema/schema-node';

/** The key under which each kind is defined. */
export const SECTIONS: Readonly<Record<IdKind, string>> = {
  persona: 'personas',
  channel: 'channels',
  touchpoint: 'touchpoints',
  department: 'departments',
  person: 'people',
  object: 'objects',
  system: 'systems',
  evidence: 'evidence',
  insight: 'insights',
  opportunity: 'opportunities',
  objective: 'objectives',
  promise: 'promises',
  step: 'phases',
  phase: 'phases',
};
