import { channelKindsOf, onlyKindOf } from '../insight/contact';
import type { Emotion, JourneyMap, Step } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';
import { firstPlace, keyPlace, pairOf } from '../syntax/access';
import type { Place } from '../syntax/node';
import type { TextArguments } from '../text';
import { asksForReason } from './rules/emotion/no-reason';
import { lacking } from './rules/lacking';
import { PERSONA_KEYS } from './rules/persona/incomplete';
import { restsOnData } from './rules/persona/no-evidence';
import { MOTIVES } from './rules/persona/no-motives';
import { nameOf, titlePlace } from './rules/places';

export type CompletenessPart = 'persona' | 'touchpoints' | 'encounters' | 'feelings';

/** Whole per cent, 0 to 100. */
export interface Completeness extends Readonly<Record<CompletenessPart, number>> {
  /** The mean of the four. */
  readonly percent: number;
  /** What to add next, in the order of the four; the first few of each. */
  readonly missing: readonly MissingPart[];
}

export interface MissingPart {
  readonly part: CompletenessPart;
  readonly place: Place;
  /** English, the key of the text table. */
  readonly message: string;
  readonly values: TextArguments;
}

/** One thing that the method asks for. */
interface Asked {
  readonly present: boolean;
  readonly place: () => Place | undefined;
  readonly message: string;
  readonly values: TextArguments;
}

/** Of each part. */
const MOST_MISSING = 5;

/**
 * How complete a map is: of what the four steps of the method ask for, how much is there.
 * - persona, for each one the map names: the six keys of `persona/incomplete`, a motive, and data it rests on;
 * - touchpoints, for each step: a touchpoint, and a channel of its own or of its touchpoint;
 * - encounters, for each step: people where all its channels are human, objects where all are physical, one
 *   of the two where no channel is known; nothing where they are digital or mixed;
 * - feelings, for each step and persona: a score, a feeling, and a reason where the score asks for one.
 * A part of which nothing is asked is complete if there are steps at all. Figures are rounded down, so that
 * only what is complete has 100.
 */
export function completenessOf(map: JourneyMap, vocabulary: Vocabulary): Completeness {
  const steps = map.phases.flatMap((phase) => phase.steps);
  const asked: Readonly<Record<CompletenessPart, readonly Asked[]>> = {
    persona: askedOfPersonas(map, vocabulary),
    touchpoints: steps.flatMap((step) => askedOfContact(step, vocabulary)),
    encounters: steps.flatMap((step) => askedOfEncounter(step, vocabulary)),
    feelings: steps.flatMap((step) => askedOfFeelings(step, map, vocabulary)),
  };
  const share = (part: CompletenessPart) => {
    const { length } = asked[part];
    if (length === 0) return steps.length > 0 ? 1 : 0;
    return asked[part].filter(({ present }) => present).length / length;
  };
  const percent = (value: number) => Math.floor(value * 100 + 1e-9);
  const shares = PARTS.map(share);
  return {
    percent: percent(shares.reduce((sum, value) => sum + value, 0) / PARTS.length),
    persona: percent(share('persona')),
    touchpoints: percent(share('touchpoints')),
    encounters: percent(share('encounters')),
    feelings: percent(share('feelings')),
    missing: PARTS.flatMap((part) => missingOf(part, asked[part])),
  };
}

const PARTS: readonly CompletenessPart[] = ['persona', 'touchpoints', 'encounters', 'feelings'];

function missingOf(part: CompletenessPart, asked: readonly Asked[]): readonly MissingPart[] {
  const said = new Set<string>();
  const missing: MissingPart[] = [];
  for (const { present, place, message, values } of asked) {
    if (present) continue;
    if (missing.length >= MOST_MISSING) break;
    const found = place();
    const key = JSON.stringify([message, values]);
    if (found && !said.has(key)) missing.push({ part, place: found, message, values });
    said.add(key);
  }
  return missing;
}

function askedOfPersonas(map: JourneyMap, vocabulary: Vocabulary): readonly Asked[] {
  const place = () => (map.node ? keyPlace(map.node, 'persona') : undefined);
  const described = map.persona.length > 0 ? map.persona : [undefined];
  return described.flatMap((id) => {
    const persona = id === undefined ? undefined : vocabulary.personas.get(id);
    const ask = (key: string, present: boolean): Asked => ({
      present,
      place,
      message: id === undefined ? 'Name the persona' : 'Persona “{persona}”: add {key}',
      values: id === undefined ? {} : { persona: persona?.name ?? id, key },
    });
    const missing: readonly string[] = persona ? lacking(persona.node, PERSONA_KEYS) : PERSONA_KEYS;
    const motives = persona ? lacking(persona.node, MOTIVES) : MOTIVES;
    return [
      ...PERSONA_KEYS.map((key) => ask(key, !missing.includes(key))),
      ask('motivations', motives.length < MOTIVES.length),
      ask('evidence', persona !== undefined && restsOnData(persona, vocabulary)),
    ];
  });
}

function askedOf(step: Step, key: string, present: boolean): Asked {
  return {
    present,
    place: () => (pairOf(step.node, key) ? keyPlace(step.node, key) : titlePlace(step)),
    message: 'Step “{step}”: add {key}',
    values: { step: nameOf(step), key },
  };
}

function askedOfContact(step: Step, vocabulary: Vocabulary): readonly Asked[] {
  const touchpoint = step.touchpoint === undefined ? undefined : vocabulary.touchpoints.get(step.touchpoint);
  return [
    askedOf(step, 'touchpoint', step.touchpoint !== undefined),
    askedOf(step, 'channel', step.channels.length > 0 || (touchpoint?.channels.length ?? 0) > 0),
  ];
}

function askedOfEncounter(step: Step, vocabulary: Vocabulary): readonly Asked[] {
  const people = step.people.length > 0;
  const objects = step.objects.length > 0;
  const { size } = channelKindsOf(step, vocabulary);
  if (size === 0) return [askedOf(step, 'people', people || objects)];
  const kind = onlyKindOf(step, vocabulary);
  if (kind === 'human') return [askedOf(step, 'people', people)];
  return kind === 'physical' ? [askedOf(step, 'objects', objects)] : [];
}

function askedOfFeelings(step: Step, map: JourneyMap, vocabulary: Vocabulary): readonly Asked[] {
  const personas = map.persona.length > 0 ? map.persona : [undefined];
  return personas.flatMap((persona) => {
    const emotion = step.emotions.find((one) => one.persona === persona || one.persona === undefined);
    const ask = (key: keyof Emotion, present: boolean): Asked => ({
      present,
      place: () => (emotion ? firstPlace(emotion.node) : titlePlace(step)),
      message: map.persona.length > 1 ? 'Step “{step}”, {persona}: add {key}' : 'Step “{step}”: add {key}',
      values: {
        step: nameOf(step),
        key: emotion ? key : 'emotion',
        persona: persona === undefined ? '' : (vocabulary.personas.get(persona)?.name ?? persona),
      },
    });
    return [
      ask('score', emotion?.score !== undefined),
      ask('feeling', emotion?.feeling !== undefined),
      ...(asksForReason(emotion?.score) ? [ask('because', emotion?.because !== undefined)] : []),
    ];
  });
}
