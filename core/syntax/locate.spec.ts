import assert from 'node:assert/strict';
import { locate, nodeAt, nodeAtPointer, pathOf, pointerOf } from './locate';
import { parse } from './parse';
import { absoluteRange } from './tree';
import { walk } from './walk';

const TEXT = `customerJourney: Test
personas:
  anna: {name: Anna, goals: [one, two]}
phases:
  - title: First
    steps:
      - title: A
        emotion: {score: 1}
      - title: B
    goal: done
`;
const tree = parse(TEXT);
const at = (marked: string) => {
  const offset = marked.indexOf('▮');
  const found = locate(parse(marked.replace('▮', '')), offset);
  return found && [pointerOf(found.path), found.role, found.node.kind].join(' ');
};

describe('locate', () => {
  it('finds keys and values at any depth, across the pieces of the text', () => {
    assert.equal(at(TEXT.replace('Anna', 'An▮na')), '/personas/anna/name value scalar');
    assert.equal(at(TEXT.replace('two', '▮two')), '/personas/anna/goals/1 value scalar');
    assert.equal(at(TEXT.replace('score', 'sco▮re')), '/phases/0/steps/0/emotion/score key scalar');
    assert.equal(at(TEXT.replace('title: B', 'title: B▮')), '/phases/0/steps/1/title value scalar');
    assert.equal(at(TEXT.replace('goal:', 'goal▮:')), '/phases/0/goal key scalar');
  });
  it('takes a key for itself where a block text ends at its start', () => {
    assert.equal(at('a: |\n  x\n▮b: 1\n'), '/b key scalar');
  });
  it('gives the surrounding map or list between its parts, and nothing outside of the root', () => {
    assert.equal(at(TEXT.replace('[one, ', '[one, ▮ ')), '/personas/anna/goals value list');
    assert.equal(at('# a▮\nb: 1'), undefined);
  });
});

describe('paths and pointers', () => {
  it('lead back to every node they were made of', () => {
    for (const node of walk(tree.root!)) {
      const path = pathOf(tree.root, node)!;
      const back = nodeAt(tree.root, path);
      assert.ok(back === node || tree.text.slice(absoluteRange(tree, node).end).startsWith(':'));
      assert.equal(nodeAtPointer(tree.root, pointerOf(path)), back);
    }
  });
  it('take a lone item for a list of one', () => {
    const lone = parse('people: anna');
    assert.equal(nodeAt(lone.root, ['people', 0]), nodeAt(lone.root, ['people']));
  });
});
