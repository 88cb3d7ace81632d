import type * as M from './journey-map';

/** The enumerated values of the language, each list held to its type. The schema holds their texts. */
const words = <T extends string>(...list: readonly T[]): readonly T[] => list;

export const STATUSES = words<M.Status>('draft', 'review', 'published');
export const STATES = words<M.JourneyMap['state']>('as-is', 'to-be');
export const INSIGHT_KINDS = words<NonNullable<M.Insight['kind']>>('complaint', 'praise', 'wish', 'trend');
export const OPPORTUNITY_KINDS = words<NonNullable<M.Opportunity['kind']>>(
  'improvement',
  'innovation',
  'retention',
  'communication',
  'instruction',
);
export const OPPORTUNITY_STATUSES = words<NonNullable<M.Opportunity['status']>>(
  'idea',
  'planned',
  'doing',
  'done',
  'rejected',
);
export const EVIDENCE_METHODS = words<M.EvidenceMethod>(
  'survey',
  'interview',
  'staff-feedback',
  'web-analytics',
  'text-analysis',
  'speech-analysis',
  'agent-observation',
  'web-feedback',
  'workshop',
  'assumption',
);
export const METRIC_TYPES = words<M.MetricType>(
  'nps',
  'csat',
  'ces',
  'churn',
  'retention',
  'loyalty',
  'revenue',
  'employee-satisfaction',
  'time',
  'cost',
  'volume',
  'custom',
);
export const CHANNEL_KINDS = words<M.ChannelKind>('digital', 'human', 'physical');
export const LEVELS = words<'low' | 'medium' | 'high'>('low', 'medium', 'high');
export const OBJECT_KINDS = words<NonNullable<M.JourneyObject['kind']>>('physical', 'digital', 'script');
export const ORIGINS = words<NonNullable<M.JourneyObject['origin']>>('company', 'user');
export const FIELDS = words<M.FieldOfAction>('awareness', 'onboarding', 'engagement', 'advocacy');
export const INTENTS = words<M.Intent>(
  'become-aware',
  'seek-information',
  'compare',
  'buy',
  'set-up',
  'use',
  'get-help',
  'complain',
  'renew',
  'leave',
  'recommend',
);
export const INITIATORS = words<NonNullable<M.Step['initiator']>>('customer', 'company');
export const TREATMENTS = words<NonNullable<M.Step['treatedAs']>>('individual', 'object');
export const TOWARD = words<NonNullable<M.Expectation['toward']>>('sales', 'product', 'service');
export const NATURES = words<'functional' | 'emotional'>('functional', 'emotional');
export const MET = words<NonNullable<M.Expectation['met']>>('yes', 'partly', 'no');
export const BASE_STATUSES = words<NonNullable<M.BaseService['status']>>('met', 'at-risk', 'unmet');
