import fc from 'fast-check';
import assert from 'node:assert/strict';
import { localizer } from '../text';
import { flowText } from './flow-text';
import { anyView } from './testing/arbitrary-view';
import { viewOfText } from './testing/view-of';

const MAP = `customerJourney: A "broken" [box]
departments: {desk: {name: Service desk}}
phases:
  - title: First
    steps:
      - title: Calls
        id: calls
        touchpoint: Hotline
        channel: phone
        backstage: {department: desk, action: Opens a case, system: Tickets, duration: 2 min}
        handoff: {to: desk, carries: [name, number], visible: true, wait: 1 day}
      - title: Hears the answer
        momentOfTruth: true
        channel: phone
        decision:
          question: Solved?
          options:
            - {when: 'Yes', to: ends, share: 60, default: true}
            - {when: 'No', to: calls, share: 40}
            - {when: Perhaps, to: nowhere}
  - title: end
    steps:
      - {title: Reads the mail, id: mail, channel: email, next: mail}
      - {title: Ends, id: ends, channel: email}
`;

describe('the journey as a Mermaid flowchart', () => {
  it('holds steps, decisions, loops, handoffs with their load, and what happens backstage', () => {
    const lines = flowText(viewOfText(MAP), localizer()).split('\n');
    const body = lines.slice(lines.indexOf('flowchart TB')).map((line) => line.trim());
    assert.deepEqual(body, [
      'flowchart TB',
      'subgraph front["A #34;broken#34; #91;box#93;"]',
      'subgraph p0["First"]',
      's0("Calls<br/>Hotline"):::step',
      's1("#9733; Hears the answer"):::moment',
      'd1{"Solved?"}:::decision',
      'o1_2(["nowhere ?"]):::open',
      'end',
      'subgraph p1["#101;nd"]',
      's2("Reads the mail"):::step',
      's3("Ends"):::step',
      'end',
      'end',
      'subgraph back["Line of visibility #183; Backstage"]',
      'subgraph g0["Service desk"]',
      'b0_0["Opens a case<br/>Tickets #183; 2 min"]:::backstage',
      'end',
      'end',
      's0 ==>|"Handoff to Service desk#58; name, number #183; wait 1 day #183; the customer notices"| s1',
      's1 --> d1',
      'd1 ~~~ s2',
      's2 ~~~ s3',
      'd1 ==>|"Yes #183; 60#160;#37; #183; by default"| s3',
      'd1 -->|"No #183; 40#160;#37;"| s0',
      'd1 -->|"Perhaps"| o1_2',
      's2 --> s2',
      's0 -.- b0_0',
      'linkStyle 0 stroke:#c43c32,stroke-width:3px',
      '',
    ]);
  });

  it('shows a channel break, and the handoff after the last step', () => {
    const text = flowText(
      viewOfText(
        'customerJourney: M\nphases: [{title: P, steps: [{title: A, channel: phone}, {title: B, channel: email, handoff: {to: store}}]}]',
      ),
      localizer(),
    );
    assert.match(text, /s0 -\.->\|"Channel break"\| s1/);
    assert.match(text, /h1\(\["Store"\]\):::open/);
    assert.match(text, /s1 -->\|"Handoff to Store#58; nothing goes along"\| h1/);
  });

  it('never has more edges than asked for, and says what it leaves out', () => {
    const steps = Array.from({ length: 300 }, (_, index) => `{title: S${index}, backstage: [a, b]}`);
    const map = viewOfText(`customerJourney: Long\nphases: [{title: P, steps: [${steps.join(', ')}]}]`);
    const usual = flowText(map, localizer());
    assert.ok(edges(usual).length > 490 && edges(usual).length <= 500);
    assert.match(usual, /Backstage activities left out here#58; 499/);
    const few = flowText(map, localizer(), { maxEdges: 20 });
    assert.ok(edges(few).length <= 20);
    assert.match(few, /Steps left out here#58; 280/);
  });

  it('names nothing after what a map holds, and ends no label early', () => {
    fc.assert(
      fc.property(anyView, (any) => {
        const text = flowText(any, localizer());
        const nodes = new Set([...text.matchAll(/^ *([a-z]+[\d_]*)[([{]/gm)].map(([, id]) => id));
        for (const line of text.trimEnd().split('\n').slice(6)) {
          assert.match(
            line,
            /^ *(?:flowchart TB|end|linkStyle \d+ stroke:#c43c32,stroke-width:3px|subgraph [a-z]+\d*\["[^"]+"\]|[a-z]+[\d_]*(?:\(\[|[([{])"[^"`]+"(?:\]\)|[)\]}]):::[a-z]+|[sdb][\d_]+ (?:-->|==>|-\.->|-\.-|~~~)(?:\|"[^"`]+"\|)? [a-z]+[\d_]*)$/,
          );
          const label = /"([^"]*)"/.exec(line)?.[1]?.replaceAll('<br/>', '') ?? '';
          assert.doesNotMatch(label.replace(/#\d+;/g, ''), /[#;<>`%{}[\]|\\&$*_:]/);
        }
        for (const [, from, to] of edges(text)) assert.ok(nodes.has(from) && nodes.has(to), `${from} ${to}`);
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });
});

function edges(text: string) {
  return [...text.matchAll(/^ +([sdb][\d_]+) [-=~.>]+(?:\|"[^"]*"\|)? (\w+)$/gm)];
}
