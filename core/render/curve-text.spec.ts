import assert from 'node:assert/strict';
import type { JourneyView } from '../insight/journey-view';
import { localizer } from '../text';
import { curveText, escapeField } from './curve-text';

describe('the curve as a Mermaid journey', () => {
  it('has a section per phase, a line per step and score, whole scores from 1 to 5', () => {
    const text = curveText(view(['Sees the ad', 'Waits', 'Leaves']), localizer());
    assert.equal(
      text,
      [
        'journey',
        '    title Switching',
        '    section First',
        '      Sees the ad: 5: Anna Weber',
        '      Sees the ad: 1: Ben',
        '      Waits: 3: Anna Weber, Ben',
        '      Leaves (feeling unknown): 3',
        '',
      ].join('\n'),
    );
  });

  it('takes halves away from neutral on both sides', () => {
    const shown = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map((score) => {
      const map = view(['S']);
      const [curve] = map.curves;
      const points = [{ ...curve!.points[0]!, score }];
      return (
        Number(/S: (\d)/.exec(curveText({ ...map, curves: [{ ...curve!, points }] }, localizer()))?.[1]) - 3
      );
    });
    assert.deepEqual(shown, [-2, -2, -1, -1, 0, 1, 1, 2, 2]);
  });

  it('writes nothing that the grammar takes for something else', () => {
    assert.equal(escapeField('Call 10:30: 3: Me'), 'Call 10#58;30#58; 3#58; Me');
    assert.equal(escapeField('title of it'), '#116;itle of it');
    assert.equal(escapeField('Section 5; #1, 50 %'), '#83;ection 5#59; #35;1#44; 50 #37;');
    assert.equal(escapeField('a\n%%{init}%%\u0000'), 'a #37;#37;#123;init#125;#37;#37;');
    assert.equal(escapeField('Größe „groß“ 顾客 (neu)!'), 'Größe „groß“ 顾客 (neu)!');
  });

  it('keeps every field on its line whatever it holds', () => {
    for (const hostile of ['x\ny', 'a: 1: b', 'section', 'journey', '```', '---', ';', '<b>', '#35;']) {
      const lines = curveText(view([hostile, hostile, hostile], hostile), localizer())
        .trimEnd()
        .split('\n');
      assert.equal(lines.length, 7);
      assert.match(lines[2]!, /^ {4}section [^:;<>\n]+(?:;[^:;<>\n]*)*$/);
      for (const line of lines.slice(3)) assert.match(line, /^ {6}[^:]+: [1-5](?:: [^:]+)?$/);
    }
  });
});

function view(titles: readonly string[], name = 'First'): JourneyView {
  const point = (step: number, score: number) => ({ step, score });
  return {
    title: { text: name === 'First' ? 'Switching' : name, path: '/customerJourney' },
    phases: [{ title: name, first: 0, count: titles.length }],
    steps: titles.map((title) => ({ title })),
    curves: [
      { order: 0, name: 'Anna Weber', points: [point(0, 2), point(1, 0)] },
      { order: 1, name: 'Ben', points: [point(0, -1.5), point(1, 0)] },
    ],
  } as unknown as JourneyView;
}
