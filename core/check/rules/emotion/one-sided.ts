import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { mapPlace } from '../places';

const LEAST_STEPS = 5;

/** Nothing but praise, or nothing but blame: a journey has both, and a map that shows one is guessed. */
export const emotionOneSided: MapRule = {
  scope: 'map',
  codes: { 'emotion/one-sided': byStatus('off', 'information', 'information') },
  *check(subject) {
    const scored = subject.steps.filter(({ step }) => step.emotions.some(({ score }) => score !== undefined));
    if (scored.length < LEAST_STEPS) return;
    const scores = scored.flatMap(({ step }) => step.emotions.flatMap(({ score }) => score ?? []));
    const positive = scores.every((score) => score > 0);
    if (!positive && !scores.every((score) => score < 0)) return;
    yield {
      code: 'emotion/one-sided',
      place: mapPlace(subject),
      message: positive
        ? 'All {count} steps feel good. Where is it hard for the customer? Both belong in a map.'
        : 'All {count} steps feel bad. What goes well for the customer? Both belong in a map.',
      values: { count: scored.length },
    };
  },
};
