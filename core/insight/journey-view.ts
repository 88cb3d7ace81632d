import type { Intent } from '../model/journey-map';

/**
 * What a map shows, as plain JSON: ids are names, each thing carries the JSON pointer of its place in
 * the YAML (`path`). It travels through Mermaid text and between
 * processes, so it holds no nodes, no Map, and no key without a value.
 */
export interface JourneyView {
  readonly version: 1;
  readonly title: ViewText;
  readonly state: 'as-is' | 'to-be';
  readonly status: 'draft' | 'review' | 'published';
  readonly subject?: ViewText;
  readonly goal?: ViewText;
  readonly trigger?: ViewText;
  readonly scenario?: ViewText;
  readonly scope?: ViewScope;
  readonly personas: readonly ViewPersona[];
  readonly metrics: readonly ViewMetric[];
  readonly perception: readonly ViewPerception[];
  readonly phases: readonly ViewPhase[];
  readonly steps: readonly ViewStep[];
  readonly curves: readonly ViewCurve[];
  /** Curves of the map that `basedOn` names. */
  readonly asIs: readonly ViewAsIsCurve[];
  readonly promises: readonly ViewPromise[];
  readonly opportunities: readonly ViewOpportunity[];
  readonly insights: readonly ViewInsight[];
  readonly objectives: readonly ViewObjective[];
  readonly owner?: ViewText;
  readonly contributors: readonly ViewContributor[];
  readonly review?: ViewReview;
  readonly completeness?: ViewCompleteness;
}

export interface ViewText {
  readonly text: string;
  readonly path: string;
}

export interface ViewScope {
  readonly from?: string;
  readonly to?: string;
  readonly duration?: string;
  readonly path: string;
}

/** How far something is backed: sources that are more than a guess, and their names. */
export interface ViewEvidence {
  readonly sources: readonly string[];
  /** True when all there is are assumptions. */
  readonly assumed: boolean;
}

export interface ViewPersona {
  readonly id: string;
  readonly name: string;
  /** Absent when the persona is only named, or defined in a catalog. */
  readonly path: string;
  readonly segment?: string;
  readonly occupation?: string;
  readonly demographics: readonly string[];
  readonly quote?: string;
  readonly lists: readonly { readonly kind: PersonaList; readonly items: readonly string[] }[];
  readonly evidence: ViewEvidence;
}

export type PersonaList =
  'goals' | 'problems' | 'needs' | 'wishes' | 'values' | 'motivations' | 'obligations' | 'abilities';

export interface ViewMetric {
  readonly path: string;
  /** Asked about the journey as a whole. */
  readonly whole?: true;
  readonly type?: string;
  readonly name?: string;
  readonly value?: number;
  readonly target?: number;
  readonly unit?: string;
  readonly date?: string;
  /** Where the value is from. */
  readonly source?: string;
  /** Earlier values, in the order of the file. */
  readonly history: readonly { readonly date?: string; readonly value: number }[];
}

export interface ViewPerception {
  readonly of: 'company' | 'brand' | 'product';
  readonly text: string;
  readonly path: string;
}

export interface ViewPhase {
  readonly path: string;
  readonly title: string;
  readonly customerLabel?: string;
  readonly field?: 'awareness' | 'onboarding' | 'engagement' | 'advocacy';
  readonly goal?: string;
  readonly metrics: readonly ViewMetric[];
  /** Its steps are `steps[first]` up to, not including, `steps[first + count]`. */
  readonly first: number;
  readonly count: number;
}

export interface ViewChannel {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'digital' | 'human' | 'physical';
  /** Its name comes with the language, so it is to be translated. */
  readonly builtIn?: true;
}

export interface ViewStep {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly phase: number;
  readonly moment?: { readonly concern?: string; readonly path: string };
  readonly action: readonly ViewText[];
  readonly intent?: Intent;
  readonly initiator?: 'customer' | 'company';
  readonly planned?: boolean;
  readonly frequency?: ViewText;
  /** 1 (very easy for the customer) … 5 */
  readonly effort?: number;
  readonly wait?: ViewText;
  readonly duration?: ViewText;
  readonly recovery?: ViewText;
  readonly alternatives: readonly ViewChannel[];
  readonly treatedAs?: 'individual' | 'object';
  readonly decision?: ViewDecision;
  readonly metrics: readonly ViewMetric[];
  readonly touchpoint?: ViewText;
  readonly channels: readonly ViewChannel[];
  readonly channelPath?: string;
  /** How it goes on to the next step of the file; absent on the last one. */
  readonly link?: ViewLink;
  /** The steps it leads to, each once. */
  readonly ways: readonly ViewWay[];
  readonly people: readonly ViewPerson[];
  readonly objects: readonly ViewObject[];
  readonly thoughts: readonly ViewText[];
  readonly needs: readonly ViewText[];
  readonly questions: readonly ViewText[];
  readonly expectations: readonly ViewExpectation[];
  readonly pains: readonly ViewPain[];
  readonly gains: readonly ViewText[];
  readonly reasons: readonly ViewReason[];
  readonly baseService?: ViewBaseService;
  readonly wow?: ViewText;
  readonly backstage: readonly ViewBackstage[];
  /** Absent where the step names none; a feeling's evidence stands with its point. */
  readonly evidence?: ViewEvidence;
  readonly specs: readonly ViewText[];
  readonly notes: readonly ViewText[];
  /** Indices into `opportunities`. */
  readonly opportunities: readonly number[];
}

export interface ViewDecision {
  readonly path: string;
  readonly question?: string;
  readonly options: readonly ViewOption[];
}

export interface ViewOption {
  readonly when?: string;
  /** Title of the step it leads to; the id as written where there is no such step. */
  readonly to?: string;
  /** Index into `steps`; absent where there is no such step. */
  readonly target?: number;
  /** Per cent. */
  readonly share?: number;
  readonly default?: true;
}

export interface ViewWay {
  /** Index into `steps`. */
  readonly to: number;
  /** `order`: nothing but the order of the file says so. */
  readonly by: 'order' | 'next' | 'decision';
}

/** `break`: neighbours share no channel and nothing is handed over. */
export interface ViewLink {
  readonly kind: 'plain' | 'break' | 'handoff';
  readonly path?: string;
  readonly to?: string;
  readonly carries: readonly string[];
  readonly visible?: boolean;
  readonly seamless?: boolean;
  readonly wait?: string;
}

export interface ViewPerson {
  readonly name: string;
  readonly path: string;
  readonly role?: string;
  readonly latitude?: 'low' | 'medium' | 'high';
}

export interface ViewObject {
  readonly name: string;
  readonly path: string;
  readonly kind?: 'physical' | 'digital' | 'script';
  readonly origin?: 'company' | 'user';
}

export interface ViewExpectation extends ViewText {
  readonly met?: 'yes' | 'partly' | 'no';
  readonly toward?: 'sales' | 'product' | 'service';
  readonly aspect?: string;
  readonly kind?: 'functional' | 'emotional';
}

export interface ViewPain extends ViewText {
  readonly kind?: 'functional' | 'emotional';
  readonly churnRisk?: 'low' | 'medium' | 'high';
}

export interface ViewReason extends ViewText {
  readonly rootCause?: string;
  readonly volume?: string;
}

export interface ViewBaseService {
  readonly path: string;
  readonly name?: string;
  readonly status?: 'met' | 'at-risk' | 'unmet';
}

export interface ViewBackstage {
  readonly path: string;
  readonly department?: string;
  readonly action?: string;
  readonly system?: string;
  readonly duration?: string;
}

export interface ViewPoint {
  readonly path: string;
  /** Index into `steps`. */
  readonly step: number;
  /** -2 … 2 */
  readonly score: number;
  readonly feeling?: string;
  readonly because?: string;
  readonly evidence: ViewEvidence;
}

/** Feelings of one persona; without `persona`, of whoever the map is about. */
export interface ViewCurve {
  /** Its place among the curves of the map, which gives it its look. */
  readonly order: number;
  readonly persona?: string;
  readonly name?: string;
  readonly points: readonly ViewPoint[];
  /** Of the steps' scores; absent without points. */
  readonly mean?: number;
  readonly overall?: ViewOverall;
}

export interface ViewOverall {
  readonly path: string;
  readonly score: number;
  readonly feeling?: string;
  readonly because?: string;
}

export interface ViewAsIsCurve {
  readonly persona?: string;
  readonly title: string;
  /** `at`: place among the steps of this map, 0 is the first, fractions lie between two. */
  readonly points: readonly { readonly at: number; readonly score: number; readonly title: string }[];
}

/** Indices into `steps`. */
export interface ViewPromise extends ViewText {
  readonly from?: number;
  readonly to?: number;
}

export interface ViewOpportunity {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly kind?: string;
  /** Whom it is for; everybody when empty. */
  readonly segments: readonly string[];
  readonly status?: string;
  readonly impact?: number;
  readonly effort?: number;
  readonly owner?: string;
  readonly due?: string;
  readonly cost?: string;
}

/** What was learnt, where from, and what follows from it. */
export interface ViewInsight extends ViewText {
  readonly id: string;
  readonly kind?: 'complaint' | 'praise' | 'wish' | 'trend';
  readonly quote?: string;
  readonly sources: readonly ViewSource[];
  /** Indices into `opportunities`. */
  readonly opportunities: readonly number[];
}

export interface ViewSource {
  readonly id: string;
  readonly name: string;
  /** Absent when it is defined in a catalog, or only named. */
  readonly path?: string;
}

export interface ViewObjective {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  /** Indices into `opportunities`. */
  readonly opportunities: readonly number[];
}

export interface ViewContributor {
  readonly path: string;
  readonly name?: string;
  readonly department?: string;
}

export interface ViewReview {
  readonly path: string;
  readonly last?: string;
  readonly next?: string;
  readonly every?: string;
}

/** Shares in per cent. */
export interface ViewCompleteness {
  readonly percent: number;
  readonly persona: number;
  readonly touchpoints: number;
  readonly encounters: number;
  readonly feelings: number;
}
