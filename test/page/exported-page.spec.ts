import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { JourneyView } from '../../core/insight/view';
import germanTexts from '../../core/generated/texts.de.json';
import { exportText } from '../../core/render/export-text';
import type { PageScript } from '../../core/render/html/page-data';
import { clean } from '../../core/render/text/clean';
import { localizer, type TextTable } from '../../core/text';
import { watchedPage, type Watched } from '../mermaid/browser';
import { payloads } from '../mermaid/payloads';
import { exampleViews, viewWith, viewWithEach } from '../mermaid/views';
import { until } from '../support/until';

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

describe('an exported page', function () {
  this.timeout(600_000);
  let browser: Watched;
  let script: PageScript;

  before(async function () {
    browser = await watchedPage(this);
    script = JSON.parse(
      await readFile(join(__dirname, '..', '..', 'dist', 'page.json'), 'utf8'),
    ) as PageScript;
  });
  afterEach(async () => {
    await browser.page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    assert.deepEqual(browser.incidents(), []);
  });
  after(() => browser?.close());

  it('shows all that is known of a step that is clicked, and follows the arrow keys', async () => {
    const view = await openExample('mobile-contract');
    const [first, second, third] = view.steps;
    assert.ok(first && second && third);
    assert.equal(await isSeen('.details'), false);
    await clickStep(1);
    assert.equal(await text('.details h2'), second.title);
    const said = await text('.details');
    for (const fact of [...second.thoughts, ...second.needs, ...second.questions, ...second.pains])
      assert.ok(said.includes(fact.text), fact.text);
    await browser.page.keyboard.press('ArrowRight');
    assert.equal(await text('.details h2'), third.title);
    await browser.page.keyboard.press('Home');
    assert.equal(await text('.details h2'), first.title);
    assert.equal(await browser.page.locator('.stage .step.marked').count(), 1);
  });

  it('is used with the keyboard alone: Enter goes to the details, Escape goes back to the step', async () => {
    const view = await openExample('mobile-contract');
    await browser.page.locator('.stage .step[tabindex="0"]').focus();
    await browser.page.keyboard.press('ArrowRight');
    await browser.page.keyboard.press('Enter');
    assert.equal(await focused('tagName'), 'H2');
    assert.equal(await focused('textContent'), view.steps[1]?.title);
    await browser.page.keyboard.press('Escape');
    assert.equal(await isSeen('.details'), false);
    assert.equal(await browser.page.evaluate('document.activeElement.dataset.path'), view.steps[1]?.path);
    await browser.page.keyboard.press('?');
    await browser.page.locator('dialog[open]').getByText('Show the details, and go there').waitFor();
  });

  it('tells of every step what the map says of it', async () => {
    for (const { path, view } of exampleViews()) {
      await open(view);
      for (const [index, step] of view.steps.entries()) {
        if (index === 0) await clickStep(0);
        else
          await browser.page
            .locator('.details')
            .getByRole('button', { name: 'Step after', exact: true })
            .click();
        const said = await text('.details');
        const texts = [
          step.title,
          ...[step.touchpoint, ...step.action, ...step.thoughts, ...step.needs, ...step.questions].map(
            (each) => each?.text,
          ),
          ...[...step.expectations, ...step.pains, ...step.gains, ...step.reasons].map((each) => each.text),
          ...step.people.map(({ name }) => name),
          ...step.objects.map(({ name }) => name),
          ...step.channels.flatMap(({ name, builtIn }) => (builtIn ? [] : [name])),
          ...step.backstage.flatMap(({ department, action, system }) => [department, action, system]),
          ...(step.link?.kind === 'handoff' ? [step.link.to, ...step.link.carries] : []),
          ...view.curves.flatMap(({ points }) =>
            points
              .filter((point) => point.step === index)
              .flatMap(({ feeling, because, evidence }) => [feeling, because, ...evidence.sources]),
          ),
          ...step.opportunities.map((at) => view.opportunities[at]?.title),
        ].flatMap((each) => each ?? []);
        for (const each of texts) assert.ok(said.includes(each), `${path}: ${step.title}: ${each}`);
      }
    }
  });

  it('traces an opportunity from the details of a step to all its steps', async () => {
    const view = await openExample('mobile-contract');
    const index = view.steps.findIndex(({ opportunities }) => opportunities.length > 0);
    const [opportunity = -1] = view.steps[index]?.opportunities ?? [];
    const title = view.opportunities[opportunity]?.title ?? '';
    await clickStep(index);
    await browser.page.locator('.details').getByRole('button', { name: title, exact: true }).click();
    assert.equal(await text('.details h2'), title);
    assert.match(await text('.trace'), new RegExp(title.replace(/[^\w\s]/g, '.')));
    const lit = await paths('.stage .step.lit');
    const wanted = view.steps.filter(({ opportunities }) => opportunities.includes(opportunity));
    assert.deepEqual(
      lit,
      wanted.map(({ path }) => path),
    );
  });

  it('draws anew without a persona and without a lane, and closes up', async () => {
    const view = await openExample('mobile-contract');
    const [anna, ben] = view.personas;
    assert.ok(anna && ben);
    const before = await height();
    await browser.page.getByRole('button', { name: 'Choose what is shown', exact: true }).click();
    await browser.page.getByRole('checkbox', { name: ben.name }).click();
    await until(
      browser.page,
      `!document.querySelector('.stage svg').textContent.includes(${JSON.stringify(ben.name)})`,
    );
    assert.ok((await text('.stage svg')).includes(anna.name));
    await browser.page.getByRole('checkbox', { name: 'Backstage' }).click();
    await until(browser.page, `!document.querySelector('.stage svg [data-lane="backstage"]')`);
    assert.ok((await height()) < before);
    await browser.page.getByRole('button', { name: 'Show everything', exact: true }).click();
    await until(browser.page, `document.querySelector('.stage svg [data-lane="backstage"]')`);
  });

  it('dims what does not hold the words that are looked for', async () => {
    const view = await openExample('mobile-contract');
    await browser.page.locator('.stage .step[tabindex="0"]').focus();
    await browser.page.keyboard.press('/');
    await browser.page.keyboard.type(view.steps[2]?.title ?? '');
    await until(browser.page, `document.querySelector('.stage .step.dimmed')`);
    assert.deepEqual(await paths('.stage .step.lit'), [view.steps[2]?.path]);
  });

  it('shows the curve alone, and everything as tables', async () => {
    const view = await openExample('support-case');
    await browser.page.getByRole('button', { name: 'Curve', exact: true }).click();
    await browser.page.locator('.stage [data-lane="touchpoints"]').first().waitFor({ state: 'detached' });
    assert.equal(await browser.page.locator('.stage [data-lane="emotion"]').count(), 1);
    await browser.page.getByRole('button', { name: 'Table', exact: true }).click();
    await browser.page.locator('.stage table').first().waitFor();
    const rows = await paths('.stage table:first-of-type tr.step');
    assert.deepEqual(
      rows,
      view.steps.map(({ path }) => path),
    );
    await staysWhenScrolled(browser.page, '.stage', '.stage table');
  });

  it('shows flow and priorities, and all that is known of what is chosen there', async () => {
    const view = await openExample('mobile-contract');
    await browser.page.getByRole('button', { name: 'Flow', exact: true }).click();
    await browser.page.locator('.stage[data-mode="flow"] .step').first().waitFor();
    assert.deepEqual(
      await paths('.stage .step'),
      view.steps.map(({ path }) => path),
    );
    await browser.page.locator('.stage .step').nth(3).click();
    assert.equal(await text('.details h2'), view.steps[3]?.title);
    await browser.page.getByRole('button', { name: 'Priorities', exact: true }).click();
    const dots = browser.page.locator('.stage[data-mode="priorities"] .priorities > .opportunity');
    await dots.first().waitFor();
    await browser.page.locator('.stage [tabindex="0"]').focus();
    await browser.page.keyboard.press('ArrowRight');
    await browser.page.keyboard.press('Enter');
    const path = await dots.nth(1).getAttribute('data-path');
    assert.equal(await focused('textContent'), view.opportunities.find((each) => each.path === path)?.title);
  });

  it('prints what is shown as a whole, then the tables, and no buttons', async () => {
    const view = await openExample('mobile-contract');
    await browser.page.emulateMedia({ media: 'print' });
    await browser.page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    assert.equal(await isSeen('.toolbar'), false);
    assert.equal(await isSeen('.stage'), false);
    assert.equal(await isSeen('.paper > svg'), true);
    const [picture, table] = await Promise.all([text('.paper > svg'), text('.paper table')]);
    for (const { title } of view.steps) {
      assert.ok(squeezed(picture).includes(squeezed(title)), title);
      assert.ok(table.includes(title), title);
    }
    const twice = await browser.page.evaluate(
      `[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)`,
    );
    assert.deepEqual(twice, []);
    await browser.page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    assert.equal(await browser.page.locator('.paper > *').count(), 0);
    const pdf = (await browser.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.ok(pdf.startsWith('%PDF'));
  });

  it('has the picture and the table where no script may run', async () => {
    const { view } = exampleOf('support-case');
    const context = await browser.page.context().browser()?.newContext({ javaScriptEnabled: false });
    const page = await context?.newPage();
    assert.ok(context && page);
    await page.setContent(await pageOf(view));
    assert.equal(await page.locator('svg.journey-map').isVisible(), true);
    assert.deepEqual(
      await page.locator('tbody th[scope=row]').allTextContents(),
      view.steps.map(({ title }) => title),
    );
    assert.equal(await page.locator('.toolbar').count(), 0);
    await staysWhenScrolled(page, '.steps', '.steps table');
    await context.close();
  });

  it('allows its own script and nothing else', async () => {
    const { view } = exampleOf('support-case');
    await open(view);
    await browser.page.evaluate(`{
      const script = document.createElement('script');
      try { script.textContent = 'document.title = "ran"'; } catch {}
      script.append('document.title = "ran"');
      const image = document.createElement('img');
      image.src = 'https://evil.example/x.png';
      document.body.append(script, image);
      try { document.body.insertAdjacentHTML('beforeend', '<p class="markup">x</p>'); } catch {}
    }`);
    assert.equal(await browser.page.locator('.markup').count(), 0);
    assert.equal(await browser.page.title(), view.title.text);
    const incidents = browser.incidents();
    assert.ok(incidents.length > 0);
    assert.ok(incidents.every((each) => each.includes('Content Security Policy')));
  });

  it('is what the command line writes', async () => {
    const cli = join(__dirname, '..', '..', 'dist', 'cli.js');
    const map = join(__dirname, '..', '..', 'examples', 'support', 'support-case.journey.yaml');
    const { stdout } = await promisify(execFile)(process.execPath, [cli, 'export', map, '--format', 'html'], {
      maxBuffer: 10_000_000,
    });
    await browser.open(stdout, 'text/html');
    await browser.page.locator('.stage svg').waitFor();
    await clickStep(0);
    assert.equal(await text('.details h2'), exampleOf('support-case').view.steps[0]?.title);
  });

  it('speaks German where the export does', async () => {
    const { view } = exampleOf('urlaub-in-spanien');
    const html = await pageOf(view, germanTexts);
    await open(view, html);
    const labels = [...html.matchAll(/role="img" tabindex="0" aria-label="([^"]*)"/g)].map(
      ([, label]) => label,
    );
    assert.ok(labels.some((label) => label?.includes('Suchmaschine')));
    assert.deepEqual(
      await browser.page.evaluate(
        `[...document.querySelectorAll('.stage .row > .step')].map((each) => each.getAttribute('aria-label'))`,
      ),
      labels.map((label) =>
        label?.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
      ),
    );
    assert.equal(await browser.page.evaluate('document.documentElement.lang'), 'de');
    await clickStep(0);
    await browser.page.keyboard.press('?');
    const seen = await text('body');
    for (const each of [
      'Landkarte',
      'Kurve',
      'Tabelle',
      'Schritt 1',
      'Einzelheiten zeigen und dorthin gehen',
    ])
      assert.ok(seen.includes(each), each);
    const names = await browser.page.evaluate<string[]>(
      `[...document.querySelectorAll('[aria-label],[title]')].map((each) => each.getAttribute('aria-label') ?? each.title)`,
    );
    const translated = new Set(
      Object.entries(germanTexts as TextTable).flatMap(([english, text]) =>
        text === english ? [] : [english],
      ),
    );
    assert.deepEqual(
      names.filter((name) => translated.has(name)),
      [],
    );
  });

  it('has nothing that gets in the way of anybody, light or dark, with the details open and as a table', async () => {
    const { audit } = (await import('../vscode/host/audit.mjs' as string)) as {
      audit: (page: unknown) => Promise<readonly { id: string; impact: string; elements: string[] }[]>;
    };
    for (const colorScheme of ['light', 'dark'] as const) {
      await browser.page.emulateMedia({ colorScheme });
      await openExample('mobile-contract');
      const grave = async (where: string) => {
        const found = await audit(browser.page);
        assert.deepEqual(
          found.filter(({ id, impact }) => impact === 'serious' || impact === 'critical' || id === 'region'),
          [],
          `${where}, ${colorScheme}`,
        );
      };
      await grave('the map');
      await clickStep(2);
      await grave('the details');
      await browser.page.getByRole('button', { name: 'Choose what is shown', exact: true }).click();
      await grave('the filters');
      await browser.page.keyboard.press('Escape');
      await browser.page.getByRole('button', { name: 'Table', exact: true }).click();
      await browser.page.locator('.stage table').first().waitFor();
      await grave('the table');
    }
  });

  it('keeps the text of hostile maps as text in all it shows: nothing runs, nothing is fetched, with the policy and without', async () => {
    const [first] = payloads();
    for (const payload of payloads()) {
      const view = viewWith(payload);
      await open(view, (await pageOf(view)).replace(policy, ''));
      // Cards, search, filters, print and table take a second each time.
      const said = await exercise(payload, payload === first ? clean(payload) : undefined);
      assert.ok(said.length > view.steps.length);
      for (const each of said) assert.ok(squeezed(clean(each)).includes(squeezed(clean(payload))), payload);
    }
    // All of them on one page: with the policy, which only takes away, and without.
    const view = viewWithEach(payloads());
    const html = await pageOf(view);
    for (const body of [html, html.replace(policy, '')]) {
      await open(view, body);
      const said = squeezed(clean((await exercise('all', 'the')).join('')));
      for (const payload of payloads()) assert.ok(said.includes(squeezed(clean(payload))), payload);
    }
  });

  /** Uses the page that is open; gives what it says, and fails when anything came in or ran. `words` to search for. */
  async function exercise(payload: string, words?: string): Promise<readonly string[]> {
    const { bad, said } = await browser.page.evaluate<{ bad: string[]; said: string[] }>(
      `(${EXERCISE})(${JSON.stringify(words ?? null)})`,
    );
    assert.deepEqual(bad, [], payload);
    assert.deepEqual(browser.incidents(), [], payload);
    return said;
  }
  function pageOf(view: JourneyView, texts: TextTable = {}): Promise<string> {
    return exportText(view, 'map', 'html', {
      localize: localizer(texts),
      hash: (content) => Promise.resolve(createHash('sha256').update(content, 'utf8').digest('base64')),
      pageScript: () => Promise.resolve(script),
    });
  }
  async function open(view: JourneyView, html?: string): Promise<void> {
    await browser.open(html ?? (await pageOf(view)), 'text/html');
    await browser.page.locator('.stage svg').waitFor();
  }
  async function openExample(name: string): Promise<JourneyView> {
    const { view } = exampleOf(name);
    await open(view);
    return view;
  }
  /** Clicks where the step's area can be seen: at its top. */
  async function clickStep(index: number): Promise<void> {
    await browser.page.locator('.stage .row > .step').nth(index).dispatchEvent('click');
  }
  async function text(selector: string): Promise<string> {
    return (await browser.page.locator(selector).first().textContent()) ?? '';
  }
  function isSeen(selector: string): Promise<boolean> {
    return browser.page.locator(selector).first().isVisible();
  }
  function focused(what: 'tagName' | 'textContent'): Promise<unknown> {
    return browser.page.evaluate(`document.activeElement.${what}`);
  }
  function paths(selector: string): Promise<unknown> {
    return browser.page.evaluate(
      `[...new Set([...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.dataset.path))]`,
    );
  }
  function height(): Promise<number> {
    return browser.page.evaluate<number>(`document.querySelector('.stage svg').viewBox.baseVal.height`);
  }
});

function exampleOf(name: string): { readonly view: JourneyView } {
  const found = exampleViews().find(({ path }) => path.endsWith(`${name}.journey.yaml`));
  assert.ok(found, name);
  return found;
}

/** The picture breaks lines where the text has spaces. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Uses all that a page has, or without words to search for only what is chosen in it, and gives what it said of things, and what has no place in it however it came in. */
const EXERCISE = `async (words) => {
  const allowed = new Set(('html head meta title style body header main section aside div h1 h2 h3 p dl dt dd span button input ' +
    'output label fieldset legend table caption thead tbody tr th td dialog strong kbd ' +
    'svg g rect circle path text tspan desc defs linearGradient stop').split(' '));
  const bad = [];
  const said = [];
  const inspect = () => {
    for (const element of document.querySelectorAll('*')) {
      if (!allowed.has(element.localName)) bad.push('<' + element.localName + '>');
      for (const { name, value } of element.attributes) {
        if (/^on|href|^src|^(form)?action|srcdoc|background/i.test(name)) bad.push(name + '=' + value);
        if (/^(fill|stroke|filter|mask|clip-path|marker)/.test(name) && /url\\(/.test(value) && !/^url\\(#[\\w-]+\\)$/.test(value))
          bad.push(name + '=' + value);
      }
    }
  };
  const seen = async (selector) => {
    for (let frames = 0; frames < 1_000 && !document.querySelector(selector); frames += 1)
      await new Promise(requestAnimationFrame);
    const found = document.querySelector(selector);
    if (!found) throw new Error(selector + ' does not come');
    return found;
  };
  const click = (selector) => document.querySelector(selector).dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const tell = () => {
    said.push(document.querySelector('.details').textContent);
    inspect();
  };
  // Before anything that may draw anew, which takes a card away. It comes after a moment.
  if (words !== null) {
    document.querySelector('.stage .point').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    said.push((await seen('.hover-card:not([hidden])')).textContent);
  }
  inspect();
  for (const step of document.querySelectorAll('.stage .row > .step')) {
    step.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    tell();
  }
  click('.details dd button');
  tell();
  click('.stage [data-path="/phases/0"]');
  tell();
  click('.stage [data-path^="/personas/"]');
  tell();
  if (words === null) return { bad, said };
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  const field = document.querySelector('.search input');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await seen('.stage .dimming');
  inspect();
  document.querySelector('[data-action="filter"]').click();
  said.push((await seen('.popup:popover-open fieldset')).textContent);
  inspect();
  document.querySelector('.popup:popover-open').hidePopover();
  dispatchEvent(new Event('beforeprint'));
  said.push(document.querySelector('.paper').textContent);
  inspect();
  dispatchEvent(new Event('afterprint'));
  document.querySelector('.view[data-mode="table"]').click();
  said.push((await seen('.stage table')).textContent);
  inspect();
  return { bad, said };
}`;

/** Fails when the heads of a table or the titles of its rows leave the part that scrolls. */
async function staysWhenScrolled(page: Watched['page'], scroller: string, table: string): Promise<void> {
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    assert.ok(found, selector);
    return found;
  };
  await page.evaluate(
    `document.querySelector(${JSON.stringify(scroller)}).scrollTo({ left: 600, top: 300, behavior: 'instant' })`,
  );
  const [around, head, corner, title] = [
    await box(scroller),
    await box(`${table} thead th`),
    await box(`${table} thead th.title`),
    await box(`${table} tbody th`),
  ];
  assert.ok(head.x < around.x - 300 && title.y < around.y, 'it scrolls');
  assert.deepEqual([head.y, corner.y], [around.y, around.y]);
  assert.deepEqual([corner.x, title.x], [around.x, around.x]);
}
