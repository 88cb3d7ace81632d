import { markdownFrame, previewFrame } from '../../../scripts/vscode/preview-frame.mjs';
import { audit } from './audit.mjs';
import { screenshot } from './screenshot.mjs';

const patience = 15_000;

function place(page, where) {
  if (where === 'markdown') return markdownFrame(page);
  return where === 'preview' ? previewFrame(page) : page;
}

function one(page, { where, selector }) {
  return place(page, where).locator(selector).first();
}

/** Only the elements that hold the text, if one is given. */
function wanted(page, { where, selector, text }) {
  const all = place(page, where).locator(selector);
  return (text === undefined ? all : all.filter({ hasText: text })).first();
}

/** Playwright takes a string for a value and not for a function. */
function functionOf(expression) {
  return new Function(`return (${expression});`)();
}

/**
 * Clicks the middle of an element, as a hand does. In a picture the shape that lies on top there may be another
 * one, and gets the click; in the workbench that would be a mistake of the test.
 */
async function click(page, args) {
  const element = one(page, args);
  await element.waitFor({ state: 'visible', timeout: patience });
  await element.click({ timeout: patience, force: args.where !== 'workbench' });
}

/** Presses the mouse in the middle of an element, moves it by some pixels, presses a key if one is given, and lets go. */
async function drag(page, args) {
  const element = one(page, args);
  await element.scrollIntoViewIfNeeded({ timeout: patience });
  const box = await element.boundingBox({ timeout: patience });
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + args.x, y + args.y, { steps: 6 });
  if (args.key) await page.keyboard.press(args.key);
  await page.mouse.up();
}

/** What a test can ask for: name → (page, arguments, problems). Each waits until the element is there. */
export const actions = {
  audit: (page, args) => audit(place(page, args.where)),
  click,
  drag,
  doubleClick: (page, args) =>
    one(page, args).dblclick({ timeout: patience, force: args.where === 'preview' }),
  hover: (page, args) => one(page, args).hover({ timeout: patience }),
  focus: (page, args) => one(page, args).focus({ timeout: patience }),
  press: (page, args) =>
    args.selector ? one(page, args).press(args.key, { timeout: patience }) : page.keyboard.press(args.key),
  type: (page, args) => page.keyboard.type(args.text),
  waitFor: (page, args) =>
    wanted(page, args).waitFor({ state: args.state ?? 'visible', timeout: args.timeout ?? patience }),
  text: (page, args) =>
    one(page, args).evaluate((element) => element.textContent, undefined, { timeout: patience }),
  texts: (page, args) => place(page, args.where).locator(args.selector).allTextContents(),
  count: (page, args) => place(page, args.where).locator(args.selector).count(),
  attribute: (page, args) => one(page, args).getAttribute(args.name, { timeout: patience }),
  box: (page, args) => one(page, args).boundingBox({ timeout: patience }),
  evaluate: (page, args) =>
    one(page, args).evaluate(functionOf(args.expression), undefined, { timeout: patience }),
  resize: (page, args) => page.setViewportSize({ width: args.width, height: args.height }),
  screenshot: (page, args) => screenshot(page, args.name),
  problems: (_page, _args, problems) => problems,
};
