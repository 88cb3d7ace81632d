import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { examples } from '../../test/support/examples';
import { open } from './for-specs';
import { outline } from './outline';

/** Names with details, indented as they are nested. */
function shown(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, children = [] }) =>
      [
        `${indent}${name}${detail === undefined ? '' : ` | ${detail}`}\n`,
        shown(children, `${indent}  `),
      ].join(''),
    )
    .join('');
}

function outlineOf(text: string, uri?: string): string {
  const { document, context } = open(text, uri === undefined ? {} : { uri });
  return shown(outline(document, context));
}

describe('outline', () => {
  it('shows phases, steps with their feelings, and definitions, in the order of the file', () => {
    const text = `customerJourney: A
persona: [anna, ben]
personas:
  anna: {name: Anna Weber}
  ben:
    name: Ben
phases:
  - title: Awareness
    customerLabel: Getting curious
    steps:
      - title: Sees a story
        emotion: -2
      - title: Calls
        emotion:
          - {persona: anna, score: 1.5, feeling: relieved}
          - {persona: ben, score: 0}
      - id: bare
      - emotion: {feeling: calm}
opportunities:
  faster: {title: Answer faster}
`;
    assert.equal(
      outlineOf(text),
      `Personas
  anna | Anna Weber
  ben | Ben
Awareness | Getting curious
  Sees a story | −2
  Calls | Anna Weber +1.5 relieved · Ben 0
  bare
  Without a title | calm
Opportunities
  faster | Answer faster
`,
    );
  });

  it('shows what a catalog defines', () => {
    assert.equal(
      outlineOf(
        'journeyCatalog: A\nchannels:\n  kiosk: {name: Kiosk}\n',
        'file:///maps/journey.catalog.yaml',
      ),
      'Channels\n  kiosk | Kiosk\n',
    );
  });

  it('shows what is there while the text is broken', () => {
    assert.match(outlineOf('phases:\n  - title: A\n    steps:\n      - title: [B\n      - title: D\n'), /D/);
  });

  it('keeps selections inside of ranges, with aliases and merge keys too', () => {
    const tricky = `base: &base {title: Shared}
personas: &people
  anna: &anna {name: Anna}
  ben: {<<: *anna}
  <<: {carl: {name: Carl}}
people: *people
phases:
  - <<: *base
    steps: &steps
      - title: One
  - title: Two
    steps: *steps
  -
`;
    for (const text of [tricky, ...examples().map((file) => file.text)]) {
      const { document, context } = open(text);
      const check = (symbols: readonly DocumentSymbol[]) => {
        for (const { name, range, selectionRange, children = [] } of symbols) {
          assert.notEqual(name.trim(), '');
          const at = (position: typeof range.start) => document.text.offsetAt(position);
          assert.ok(
            at(range.start) <= at(selectionRange.start) && at(selectionRange.end) <= at(range.end),
            name,
          );
          check(children);
        }
      };
      check(outline(document, context));
    }
  });
});
