import type { JourneyView, ViewStep } from '../insight/journey-view';
import type { Localize } from '../text';
import { channelName } from './channel-name';
import { formatScore } from './numbers';

/** What a step says to assistive technology: title, touchpoint, channel, feelings, moment of truth. */
export function stepLabel(view: JourneyView, step: ViewStep, index: number, localize: Localize): string {
  const feelings = view.curves.flatMap(({ name, points }) => {
    const point = points.find((candidate) => candidate.step === index);
    if (!point) return [];
    const score = formatScore(point.score, localize);
    const feels = point.feeling === undefined ? score : `${point.feeling} (${score})`;
    return [name === undefined ? feels : localize('{name}: {feeling}', { name, feeling: feels })];
  });
  const channels = step.channels.map((channel) => channelName(channel, localize));
  return [
    localize('Step {number}: {title}', { number: index + 1, title: step.title }),
    ...(step.touchpoint ? [localize('touchpoint {name}', { name: step.touchpoint.text })] : []),
    ...(channels.length > 0 ? [localize('channel {name}', { name: channels.join(', ') })] : []),
    ...(feelings.length > 0 ? [localize('emotion {list}', { list: feelings.join(', ') })] : []),
    ...(step.moment ? [localize('moment of truth')] : []),
  ].join('; ');
}

/** What the whole picture shows, in a sentence. */
export function sceneDescription(view: JourneyView, localize: Localize): string {
  const { length: stepCount } = view.steps;
  const { length: phaseCount } = view.phases;
  const names = view.personas.map(({ name }) => name).join(', ');
  const steps =
    stepCount === 1 ? localize('with one step') : localize('with {count} steps', { count: stepCount });
  const phases =
    phaseCount === 1 ? localize('in one phase') : localize('in {count} phases', { count: phaseCount });
  return names === ''
    ? localize('Customer journey map {steps} {phases}.', { steps, phases })
    : localize('Customer journey map of {names} {steps} {phases}.', { names, steps, phases });
}
