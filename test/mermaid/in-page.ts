import type { Page } from 'playwright-core';

/** What can be read in a drawn picture. */
export interface Drawn {
  readonly type: string;
  /** By id: the lines of the labels. */
  readonly nodes: Readonly<Record<string, readonly string[]>>;
  readonly edges: readonly string[];
  readonly groups: readonly string[];
  readonly points: readonly string[];
  /** Whether all that happens backstage stands below every step. */
  readonly below: boolean;
}

export interface Task {
  readonly task: string;
  readonly score: number;
  readonly people: readonly string[];
}

// What is evaluated in the page are texts: the test runner would add helpers to functions that no page has.

/** Draws a text as the preview does, and reads the picture. */
export async function drawn(page: Page, text: string): Promise<Drawn> {
  return (await page.evaluate(`(async (text) => {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true });
    const { svg, diagramType } = await mermaid.render('picture', text);
    document.body.innerHTML = svg;
    const plain = (text) => text.replaceAll('\\u2060', '').replace(/\\s+/g, ' ').trim();
    const lines = (label) => {
      const result = [''];
      for (const child of label?.childNodes ?? [])
        if (child.nodeName === 'BR') result.push('');
        else result[result.length - 1] += child.textContent;
      return result.map(plain);
    };
    const every = (selector) => [...document.querySelectorAll(selector)];
    const nodes = every('g.node').map((node) => [
      /-flowchart-(\\w+)-\\d+$/.exec(node.id)[1],
      lines(node.querySelector('.nodeLabel p')),
    ]);
    const tops = every('g.node.backstage').map((node) => node.getBoundingClientRect().top);
    const bottoms = every('g.node:is(.step, .moment, .decision)').map((node) => node.getBoundingClientRect().bottom);
    const result = {
      type: diagramType,
      nodes: Object.fromEntries(nodes),
      edges: every('span.edgeLabel').map((label) => plain(label.textContent)),
      groups: every('.cluster-label').map((label) => plain(label.textContent)),
      points: every('.data-point text').map((label) => plain(label.textContent)),
      below: Math.min(...tops, Infinity) >= Math.max(...bottoms, -Infinity),
    };
    document.body.replaceChildren();
    return result;
  })(${JSON.stringify(text)})`)) as Drawn;
}

/** Reads a text as Mermaid's journey, and draws it. */
export async function tasks(page: Page, text: string): Promise<readonly Task[]> {
  return (await page.evaluate(`(async (text) => {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true });
    const { svg } = await mermaid.render('picture', text);
    document.body.innerHTML = svg;
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
    const read = (text) =>
      text.replace(/(?:\\ufb02\\u00b0\\u00b0|#)(\\d+)(?:\\u00b6\\u00df|;)/g, (_, code) => String.fromCodePoint(code))
        .replace(/\\s+/g, ' ').trim();
    document.body.replaceChildren();
    return diagram.db.getTasks().map(({ task, score, people }) => ({
      task: read(task), score, people: people.map(read).filter((name) => name !== ''),
    }));
  })(${JSON.stringify(text)})`)) as readonly Task[];
}
