import { addItem } from '../../../core/edit/add-item';
import { valueOf, itemsOf, pairOf } from '../../../core/syntax/access';
import type { YamlNode } from '../../../core/syntax/node';
import { idsOf } from './declare';
import { insertInto, list, mapsAround, stepAround, stepNamed, text, type Fix, type FixRequest } from './fix';
import { TODO } from './placeholder';

const MOST_CHOICES = 6;

/** The earlier of two steps hands over to the later one's channel or department. */
export function addHandoff(request: FixRequest): readonly Fix[] {
  const step = stepNamed(request, text(request, 'from'));
  const to = text(request, 'handoffTo');
  if (!step || to === undefined) return [];
  return [
    {
      title: request.context.localize('Add a handoff to “{to}” after “{step}”', {
        to,
        step: titleOf(step.node),
      }),
      edits: insertInto(request, step, { handoff: { to, carries: [TODO] } }),
      preferred: true,
    },
  ];
}

function titleOf(step: YamlNode): string {
  const title = valueOf(step, 'title');
  return title?.kind === 'scalar' ? String(title.value) : '';
}

/** A decision gets the options, the way on or the default that it lacks. */
export function completeDecision(request: FixRequest): readonly Fix[] {
  const missing = list(request, 'missing');
  if (missing.includes('options')) return addOptions(request);
  if (missing.includes('to')) return leadOn(request);
  return missing.includes('default') ? chooseDefault(request) : [];
}

function addOptions(request: FixRequest): readonly Fix[] {
  const { at, tree, context } = request;
  const step = stepAround(request);
  const decision = valueOf(step?.node, 'decision');
  const [to] = stepsAhead(request);
  if (!at || !step || decision?.kind !== 'map' || to === undefined) return [];
  const pair = pairOf(decision, 'options');
  const there = itemsOf(pair?.value);
  const decided = there.some((option) => valueOf(option, 'default'));
  const last = { when: TODO, to, ...(decided ? {} : { default: true }) };
  const title = context.localize('Add “{key}”', { key: 'options' });
  if (pair && there.length > 0) {
    const edits = addItem(tree, pair, last, { flow: true, inFlow: decision.flow });
    return [{ title, edits, preferred: true }];
  }
  const options = [{ when: TODO, to }, last];
  const edits = insertInto(request, { node: decision, path: [...step.path, 'decision'] }, { options });
  return [{ title, edits, preferred: true }];
}

function leadOn(request: FixRequest): readonly Fix[] {
  const option = request.at && mapsAround(request.at)[0];
  if (!option) return [];
  return stepsAhead(request).map((to) => ({
    title: request.context.localize('Add “{key}: {value}”', { key: 'to', value: to }),
    edits: insertInto(request, option, { to }),
  }));
}

/** The steps that follow in the file, then those from the beginning. */
function stepsAhead(request: FixRequest): readonly string[] {
  const ids = idsOf('step', request);
  const here = ids.findIndex((id) => stepNamed(request, id)?.node === stepAround(request)?.node);
  return [...ids.slice(here + 1), ...ids.slice(0, here + 1)].slice(0, MOST_CHOICES);
}

function chooseDefault(request: FixRequest): readonly Fix[] {
  const step = stepAround(request);
  const options = itemsOf(valueOf(valueOf(step?.node, 'decision'), 'options'));
  return options.flatMap((node): readonly Fix[] => {
    if (!step || node.kind !== 'map') return [];
    const when = valueOf(node, 'when');
    const name = when?.kind === 'scalar' ? String(when.value) : '…';
    const path = [...step.path, 'decision', 'options', 0];
    return [
      {
        title: request.context.localize('Make “{option}” the default', { option: name }),
        edits: insertInto(request, { node, path }, { default: true }),
      },
    ];
  });
}
