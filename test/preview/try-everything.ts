/** What was seen of a page while everything on it was tried. */
export interface Seen {
  /** Names of elements and attributes, and addresses in them. */
  readonly parts: readonly string[];
  /** What could be read in each place. */
  readonly places: readonly { readonly place: string; readonly text: string }[];
  /** What the page said to its panel. */
  readonly posted: readonly unknown[];
}

/**
 * What a person can do in the preview, one after the other. Evaluated in the page, so it is a text: the test
 * runner would add helpers to a function that no page has.
 */
export const TRY_EVERYTHING = `async ({ uri, view, texts, modes }) => {
  const parts = new Set();
  const places = [];
  const one = (selector) => document.querySelector(selector);
  const every = (selector) => [...document.querySelectorAll(selector)];
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const until = async (isSo, what) => {
    for (const end = performance.now() + 20000; performance.now() < end; await frame()) if (isSo()) return;
    throw new Error('This did not come: ' + what);
  };
  const send = (message) => window.dispatchEvent(new MessageEvent('message', { data: message }));
  const show = (problem) => send({ type: 'show', uri, version: 1, readOnly: false, view, problem });
  const read = (place, found) => places.push({ place, text: found.join(' | ') });
  const note = () => {
    for (const element of every('body, body *')) {
      parts.add('<' + element.localName + '>');
      for (const { name, value } of element.attributes) {
        parts.add(name);
        const address = /(?:javascript|data|vbscript|https?):|url\\([^#)]*\\)|expression/i.exec(value);
        if (address && !/^(?:aria-|data-)|^(?:title|placeholder|content)$/.test(name)) parts.add(name + '=' + value);
      }
      if (element.localName === 'style')
        for (const [away] of element.textContent.matchAll(/@import|url\\((?!#)[^)]*\\)|inset:0|background:red/g)) parts.add(away);
    }
  };
  const button = (label) => every('button').find((each) => (each.title || each.ariaLabel || '').startsWith(label));
  const popup = async (label) => {
    button(label).click();
    await until(() => one('.popup:popover-open'), label);
    return one('.popup:popover-open');
  };

  await until(() => window.posted.some(({ type }) => type === 'ready'), 'ready');
  send({ type: 'setup', texts: {}, locked: false });
  show(null);

  for (const mode of modes) {
    await until(() => one('button.view[data-mode]'), 'the toolbar');
    one('button.view[data-mode=' + mode + ']').click();
    await until(() => one('main.stage[data-mode=' + mode + '] > *'), mode);
    const seen = [one('main.stage').textContent, ...every('main.stage [data-tip]').map((each) => each.dataset.tip)];
    // What is cut short in the picture is in the card.
    for (const part of every('main.stage [data-path]')) {
      if (mode === 'table' || !part.hasAttribute('tabindex')) continue;
      const isShown = () => part.hasAttribute('aria-describedby') && !one('#hover-card').hidden;
      const focus = () => {
        part.blur();
        part.focus({ preventScroll: true });
      };
      focus();
      // What scrolls or is drawn anew closes cards. What has no card is said in full in the picture.
      if (part.matches('.step')) await until(() => isShown() || void focus(), 'the card of ' + part.outerHTML.slice(0, 300) + ' in ' + mode);
      else await new Promise((later) => setTimeout(later));
      if (isShown()) seen.push(one('#hover-card').textContent);
    }
    const tip = one('main.stage [data-tip]');
    if (tip) {
      tip.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
      await until(() => !one('#hover-card').hidden, 'the card of a tip');
    }
    read('the view ' + mode, seen);
    note();
    // What is done to the innermost is done to all around it.
    for (const element of every('main.stage :not(:has(*))'))
      for (const type of ['click', 'mouseover', 'focus', 'dblclick'])
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    await frame();
    note();
  }

  one('button.view[data-mode=map]').click();
  await until(() => one('main.stage[data-mode=map] > svg'), 'the map again');
  button('Search in the picture').click();
  const field = one('.search input');
  const type = async (text) => {
    // A line of its own has no line ends.
    field.value = text.replace(/\\s+/g, ' ');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => (one('.search .count').textContent === '') === (text === ''), 'the search');
  };
  const found = [];
  for (const text of texts) {
    await type('');
    await type(text);
    if (/\\d/.test(one('.search .count').textContent)) found.push(text);
  }
  read('the search', found);
  note();
  button('Close the search').click();

  const choices = (await popup('Trace')).querySelectorAll('fieldset button');
  read('the menu of traces', [...choices].map((each) => each.textContent));
  const traces = [];
  for (const choice of choices) {
    choice.click();
    traces.push(one('.trace').textContent);
  }
  read('the traces', traces);
  note();

  const filters = await popup('Choose what is shown');
  read('the menu of filters', [filters.textContent]);
  note();
  const box = filters.querySelector('input');
  box.click();
  box.click();
  filters.hidePopover();

  const steps = every('main.stage .step[data-path]');
  const titles = [];
  const reasons = [];
  for (const [index, text] of texts.entries()) {
    const step = steps[index];
    step.focus({ focusVisible: true });
    step.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }));
    const input = one('.title-field');
    titles.push(input.value);
    input.value += ' changed';
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    send({ type: 'refused', uri, reason: text });
    reasons.push(one('.toast span').textContent);
  }
  read('the fields of titles', titles);
  read('reasons why not', reasons);
  note();

  const problems = [];
  for (const text of texts) {
    show(text);
    problems.push(one('.notice .text').textContent);
  }
  read('the notice', problems);
  one('.notice button').click();
  note();
  for (const element of every('a[href]')) element.click();
  await frame();
  return { parts: [...parts], places, posted: window.posted };
}`;
