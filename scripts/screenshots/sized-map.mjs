import { parse, stringify } from 'yaml';

/**
 * A map with a wanted number of steps, made of another one: its first steps, or its phases again and again.
 * What names a step that is not there any more goes too.
 */
export function sizedMap(text, steps) {
  const map = parse(text);
  const all = map.phases;
  const stepsIn = (phases) => phases.flatMap((phase) => phase.steps);
  const phases = [];
  for (let round = 0; stepsIn(phases).length < steps; round++) {
    const copied = round === 0 ? all : again(all, round + 1);
    for (const phase of copied) {
      const missing = steps - stepsIn(phases).length;
      if (missing > 0) phases.push({ ...phase, steps: phase.steps.slice(0, missing) });
    }
  }
  const kept = new Set(stepsIn(phases).map(({ id }) => id));
  const gone = new Set(
    stepsIn(all)
      .map(({ id }) => id)
      .filter((id) => !kept.has(id)),
  );
  return stringify(replaceStrings({ ...map, phases }, (value) => (gone.has(value) ? undefined : value)));
}

function again(phases, round) {
  const ids = new Set(phases.flatMap(({ steps }) => steps.map(({ id }) => id)));
  return replaceStrings(phases, (value) => (ids.has(value) ? `${value}-${round}` : value)).map((phase) => ({
    ...phase,
    title: `${phase.title} (${round})`,
  }));
}

/** Goes through all strings; what becomes undefined is left out, and so is what is empty without it. */
function replaceStrings(value, replace) {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => replaceStrings(item, replace)).filter((item) => item !== undefined);
    return value.length > 0 && items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, replaceStrings(item, replace)])
      .filter(([, item]) => item !== undefined),
  );
}
