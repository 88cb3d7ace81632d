import type { MapNode, YamlNode } from '../syntax/node';

/**
 * One customer journey map as the language means it: short forms are written out, a lone item is a
 * list, aliases are followed. Values of a wrong type are left out here and reported by the checks.
 * Every part keeps the node it was read from; texts are as typed.
 */
export interface JourneyMap {
  readonly node: MapNode | undefined;
  readonly title?: string;
  readonly version?: number;
  readonly status: Status;
  readonly state: 'as-is' | 'to-be';
  readonly basedOn?: string;
  readonly subject: { readonly brand?: string; readonly product?: string; readonly service?: string };
  /** Ids as written in `persona`: whose journey it is. */
  readonly persona: readonly string[];
  readonly scenario?: string;
  readonly goal?: string;
  readonly trigger?: string;
  readonly scope: { readonly from?: string; readonly to?: string; readonly duration?: string };
  readonly context: { readonly industry?: string; readonly market?: string };
  readonly owner?: string;
  readonly contributors: readonly Contributor[];
  readonly review: { readonly last?: string; readonly next?: string; readonly every?: string };
  readonly specs: readonly string[];
  readonly tags: readonly string[];
  readonly overall?: Overall;
  readonly objectives: Definitions<Objective>;
  readonly promises: Definitions<Promised>;
  readonly insights: Definitions<Insight>;
  readonly opportunities: Definitions<Opportunity>;
  readonly evidence: Definitions<Evidence>;
  readonly metrics: readonly Metric[];
  readonly personas: Definitions<Persona>;
  readonly channels: Definitions<Channel>;
  readonly touchpoints: Definitions<Touchpoint>;
  readonly departments: Definitions<Department>;
  readonly people: Definitions<Person>;
  readonly objects: Definitions<JourneyObject>;
  readonly systems: Definitions<System>;
  readonly phases: readonly Phase[];
}

export type Status = 'draft' | 'review' | 'published';

/** By id, in the order of the file. */
export type Definitions<T> = ReadonlyMap<string, T>;

interface FromNode {
  readonly node: YamlNode;
}

export interface Contributor extends FromNode {
  readonly name?: string;
  readonly department?: string;
}

export interface Overall extends FromNode {
  readonly emotions: readonly Emotion[];
  readonly perception: { readonly company?: string; readonly brand?: string; readonly product?: string };
  readonly causedBy: readonly string[];
  readonly metrics: readonly Metric[];
}

export interface Objective extends FromNode {
  readonly title?: string;
  readonly opportunities: readonly string[];
}

export interface Promised extends FromNode {
  readonly text?: string;
  readonly madeAt?: string;
  readonly keptAt?: string;
}

export interface Insight extends FromNode {
  readonly text?: string;
  readonly kind?: 'complaint' | 'praise' | 'wish' | 'trend';
  readonly quote?: string;
  readonly evidence: readonly string[];
  readonly opportunities: readonly string[];
}

export interface Opportunity extends FromNode {
  readonly title?: string;
  readonly kind?: 'improvement' | 'innovation' | 'retention' | 'communication' | 'instruction';
  readonly addresses: readonly string[];
  readonly insights: readonly string[];
  readonly segments: readonly string[];
  readonly impact?: number;
  readonly effort?: number;
  readonly cost?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly status?: 'idea' | 'planned' | 'doing' | 'done' | 'rejected';
  readonly result?: string;
  readonly specs: readonly string[];
}

export interface Evidence extends FromNode {
  readonly method?: EvidenceMethod;
  readonly source?: string;
  readonly date?: string;
  readonly sample?: number;
  readonly askedAfter?: string;
  readonly note?: string;
}

export type EvidenceMethod =
  | 'survey'
  | 'interview'
  | 'staff-feedback'
  | 'web-analytics'
  | 'text-analysis'
  | 'speech-analysis'
  | 'agent-observation'
  | 'web-feedback'
  | 'workshop'
  | 'assumption';

export interface Metric extends FromNode {
  readonly type?: MetricType;
  readonly name?: string;
  readonly value?: number;
  readonly target?: number;
  readonly unit?: string;
  readonly date?: string;
  readonly source?: string;
  readonly history: readonly { readonly date?: string; readonly value: number }[];
}

export type MetricType =
  | 'nps'
  | 'csat'
  | 'ces'
  | 'churn'
  | 'retention'
  | 'loyalty'
  | 'revenue'
  | 'employee-satisfaction'
  | 'time'
  | 'cost'
  | 'volume'
  | 'custom';

export interface Persona extends FromNode {
  readonly name?: string;
  readonly segment?: string;
  /** Free keys with their values as text, in the order of the file. */
  readonly demographics: readonly { readonly key: string; readonly value: string }[];
  readonly occupation?: string;
  readonly problems: readonly string[];
  readonly values: readonly string[];
  readonly goals: readonly string[];
  readonly needs: readonly string[];
  readonly wishes: readonly string[];
  readonly motivations: readonly string[];
  readonly obligations: readonly string[];
  readonly abilities: readonly string[];
  readonly quote?: string;
  readonly image?: string;
  readonly valueTier?: string;
  readonly evidence: readonly string[];
}

export type ChannelKind = 'digital' | 'human' | 'physical';

export interface Channel {
  /** Absent for a channel that the language brings along. */
  readonly node?: YamlNode;
  readonly name?: string;
  readonly kind?: ChannelKind;
  readonly department?: string;
  /** Set where nobody in the company runs it; only of a channel that the language brings along. */
  readonly runBy?: ChannelRunner;
}

/** `customers`: they are among themselves there. */
export type ChannelRunner = 'customers' | 'others';

export interface Touchpoint extends FromNode {
  readonly name?: string;
  readonly channels: readonly string[];
  readonly department?: string;
}

export interface Department extends FromNode {
  readonly name?: string;
}

export interface Person extends FromNode {
  readonly name?: string;
  readonly role?: string;
  readonly department?: string;
  readonly latitude?: 'low' | 'medium' | 'high';
}

export interface JourneyObject extends FromNode {
  readonly name?: string;
  readonly kind?: 'physical' | 'digital' | 'script';
  readonly origin?: 'company' | 'user';
}

export interface System extends FromNode {
  readonly name?: string;
  readonly department?: string;
}

export type FieldOfAction = 'awareness' | 'onboarding' | 'engagement' | 'advocacy';

export interface Phase extends FromNode {
  /** As written; `idOf` in `ids.ts` also gives the slug of one without. */
  readonly id?: string;
  readonly title?: string;
  readonly customerLabel?: string;
  readonly field?: FieldOfAction;
  readonly goal?: string;
  readonly metrics: readonly Metric[];
  readonly steps: readonly Step[];
}

export interface Step extends FromNode {
  readonly id?: string;
  readonly title?: string;
  readonly touchpoint?: string;
  /** Channels named on the step itself; `channelsOf` also looks at its touchpoint. */
  readonly channels: readonly string[];
  readonly intent?: Intent;
  readonly initiator?: 'customer' | 'company';
  readonly planned?: boolean;
  readonly frequency?: string;
  readonly action: readonly string[];
  readonly thought: readonly string[];
  readonly need: readonly string[];
  readonly questions: readonly string[];
  readonly people: readonly string[];
  readonly objects: readonly string[];
  readonly emotions: readonly Emotion[];
  readonly expectations: readonly Expectation[];
  readonly pains: readonly Pain[];
  readonly gains: readonly string[];
  readonly baseService?: BaseService;
  readonly wow?: string;
  readonly momentOfTruth?: { readonly concern?: string };
  readonly reasonsForContact: readonly ReasonForContact[];
  readonly effort?: number;
  readonly wait?: string;
  readonly duration?: string;
  readonly alternatives: readonly string[];
  readonly recovery?: string;
  readonly treatedAs?: 'individual' | 'object';
  readonly handoff?: Handoff;
  readonly backstage: readonly BackstageAction[];
  readonly next: readonly string[];
  readonly decision?: Decision;
  readonly metrics: readonly Metric[];
  readonly evidence: readonly string[];
  readonly specs: readonly string[];
  readonly notes: readonly string[];
}

export type Intent =
  | 'become-aware'
  | 'seek-information'
  | 'compare'
  | 'buy'
  | 'set-up'
  | 'use'
  | 'get-help'
  | 'complain'
  | 'renew'
  | 'leave'
  | 'recommend';

export interface Emotion extends FromNode {
  /** Absent: the emotion belongs to every persona of the map. */
  readonly persona?: string;
  /** -2 … 2 in halves; absent when there is none or it is out of range. */
  readonly score?: number;
  readonly feeling?: string;
  readonly because?: string;
  readonly evidence: readonly string[];
}

export interface Expectation extends FromNode {
  readonly text?: string;
  readonly toward?: 'sales' | 'product' | 'service';
  readonly aspect?: string;
  readonly kind?: 'functional' | 'emotional';
  readonly met?: 'yes' | 'partly' | 'no';
}

export interface Pain extends FromNode {
  readonly text?: string;
  readonly kind?: 'functional' | 'emotional';
  readonly churnRisk?: 'low' | 'medium' | 'high';
  readonly opportunities: readonly string[];
}

export interface BaseService extends FromNode {
  readonly name?: string;
  readonly status?: 'met' | 'at-risk' | 'unmet';
}

export interface ReasonForContact extends FromNode {
  readonly reason?: string;
  readonly rootCause?: string;
  readonly volume?: string;
  readonly opportunities: readonly string[];
}

export interface Handoff extends FromNode {
  /** A department or a channel. */
  readonly to?: string;
  readonly carries: readonly string[];
  readonly visible?: boolean;
  readonly wait?: string;
  readonly seamless?: boolean;
}

export interface BackstageAction extends FromNode {
  readonly department?: string;
  readonly action?: string;
  readonly system?: string;
  readonly duration?: string;
}

export interface Decision extends FromNode {
  readonly question?: string;
  readonly options: readonly DecisionOption[];
}

export interface DecisionOption extends FromNode {
  readonly when?: string;
  readonly to?: string;
  /** Per cent. */
  readonly share?: number;
  readonly default: boolean;
}
