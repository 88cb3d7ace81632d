import assert from 'node:assert/strict';
import markdownIt from 'markdown-it';
import { localizer } from '../../core/text';
import type { DrawParams, DrawResult } from './draw';
import { blockHtml } from './html';
import type { MarkdownIt } from './markdown-it';
import { pages } from './pages';
import { journeyMarkdown, mapsIn } from './plugin';

const localize = localizer();
const env = { currentDocument: { scheme: 'file', toString: () => 'file:///w/a.md' } };

/** A Markdown preview whose server answers with `answer`. */
function preview(answer: (params: DrawParams) => DrawResult) {
  const shown = pages();
  const asked: DrawParams[] = [];
  const engine = markdownIt({ html: true });
  journeyMarkdown(engine as unknown as MarkdownIt, (document, placed) =>
    blockHtml(placed.block, shown.render(document.toString(), placed), localize),
  );
  return {
    shown,
    asked,
    engine: engine as unknown as MarkdownIt,
    render: (text: string, around: object = env) => engine.render(text, around),
    answered: () =>
      shown.refresh((params) => {
        asked.push(params);
        return Promise.resolve(answer(params));
      }),
  };
}

const fence = (text: string, info = 'journey') => `\`\`\`${info}\n${text}\n\`\`\`\n`;
const titled = ({ map }: DrawParams): DrawResult => ({
  svg: `<svg>${'text' in map ? map.text.trim() : map.path}</svg>`,
});

describe('maps in Markdown', () => {
  it('are fences and images, in the view that is asked for; the rest stays as it is', async () => {
    const { render, answered, asked, shown } = preview(titled);
    const text =
      fence('a: 1') +
      fence('b: 1', 'journey view=curve') +
      '![x](my%20map.journey.yaml#curve) ![y](y.png)\n\n' +
      fence('graph', 'mermaid') +
      fence('other', 'journeys') +
      '[link](c.journey.yaml)\n';
    assert.match(render(text), /The map is being drawn/);
    await answered();
    assert.ok(shown.different);
    const html = render(text);
    assert.ok(!shown.different);
    assert.deepEqual(
      asked.map(({ from, map, view }) => [from, map, view]),
      [
        ['file:///w/a.md', { text: 'a: 1\n' }, 'map'],
        ['file:///w/a.md', { text: 'b: 1\n' }, 'curve'],
        ['file:///w/a.md', { path: 'my map.journey.yaml' }, 'curve'],
      ],
    );
    assert.equal(html.match(/<svg>/g)?.length, 3);
    assert.match(html, /<a href="my%20map.journey.yaml" data-href="my%20map.journey.yaml"><svg>/);
    assert.match(html, /<img src="y.png" alt="y">/);
    assert.match(html, /<code class="language-mermaid">graph/);
    assert.match(html, /<code class="language-journeys">other/);
    assert.match(html, /<a href="c.journey.yaml">link<\/a>/);
  });

  it('get no link of their own inside of one, and are code where no document is known', async () => {
    const { render, answered } = preview(titled);
    const text = `[![x](x.journey.yaml)](https://example.org)\n\n${fence('a: 1')}`;
    render(text);
    await answered();
    assert.equal(render(text).match(/<a /g)?.length, 1);
    assert.match(
      render(text, {}),
      /<img src="x.journey.yaml" alt="x">.*<code class="language-journey">a: 1/s,
    );
  });

  it('keep the last good picture beside a mistake, with its line in the Markdown text, but none of a file that is gone', async () => {
    let gone = false;
    const { render, answered, shown } = preview((params) => {
      if ('path' in params.map) return gone ? { svg: null, problem: { message: 'Gone.' } } : titled(params);
      if (params.map.text.includes('bad'))
        return { svg: '<svg>half</svg>', problem: { message: 'Wrong.', line: 1 } };
      return titled(params);
    });
    const image = '\n![x](x.journey.yaml)\n';
    render(`# A\n\n${fence('good: 1\nb: 2')}${image}`);
    await answered();
    render(`# A\n\n${fence('good: 1\nb: 2')}${image}`);
    gone = true;
    shown.outdated();
    const typed = `# A\n\n${fence('good: 1\nbad')}${image}`;
    assert.match(render(typed), /good: 1\nb: 2/, 'until the answer is there, the picture from before');
    await answered();
    const html = render(typed);
    assert.match(
      html,
      /Line 5: Wrong\.<\/span><span class="journey-picture journey-stale"[^>]*><svg>good: 1/,
    );
    assert.match(html, /x\.journey\.yaml: Gone\./);
    assert.doesNotMatch(html, /<svg>x\.journey\.yaml/);
  });

  it('are drawn ahead of the rendering', async () => {
    const { render, answered, shown, engine, asked } = preview(titled);
    render(fence('a: 1'));
    await answered();
    render(fence('a: 1'));
    shown.expect('file:///w/a.md', mapsIn(engine, fence('a: 12')));
    await answered();
    assert.match(render(fence('a: 12')), /<svg>a: 12<\/svg>/);
    assert.ok(!shown.different);
    assert.equal(asked.length, 2);
  });

  it('are asked for again when things have changed, and differ only when the answer does', async () => {
    let title = 'one';
    const { render, answered, shown } = preview(() => ({ svg: `<svg>${title}</svg>` }));
    render(fence('a: 1'));
    await answered();
    render(fence('a: 1'));
    shown.outdated();
    await answered();
    assert.ok(!shown.different);
    title = 'two';
    shown.outdated();
    await answered();
    assert.ok(shown.different);
    assert.match(render(fence('a: 1')), /two/);
  });
});
