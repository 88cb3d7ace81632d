import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { actions } from './actions.mjs';
import { describeWebviews } from './describe-webviews.mjs';

/**
 * Lets the tests in the extension host act in the browser: an HTTP endpoint on 127.0.0.1 that takes
 * `{action, …arguments}` and answers `{value}` or `{error}`.
 *
 * @returns `env` (tells the tests where it is and how to be let in) and `stop()`
 */
export async function startBridge(page) {
  const token = randomBytes(16).toString('hex');
  const problems = collectProblems(page);
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || request.headers.authorization !== `Bearer ${token}`) {
      response.writeHead(403).end();
      return;
    }
    const answer = await act(page, problems, await body(request));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    env: {
      JOURNEY_TEST_BRIDGE: `http://127.0.0.1:${server.address().port}/`,
      JOURNEY_TEST_BRIDGE_TOKEN: token,
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function act(page, problems, { action, ...args }) {
  if (!(action in actions)) return { error: `The browser knows no action "${action}".` };
  try {
    return { value: await actions[action](page, args, problems) };
  } catch (error) {
    return { error: `${error.message}\nWebviews:\n${await describeWebviews(page).catch(String)}` };
  }
}

async function body(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** The errors that webviews wrote to the console, a refused script or style among them. */
function collectProblems(page) {
  const problems = [];
  page.on('console', (message) => {
    const from = message.location().url;
    if (message.type() === 'error' && /webview/.test(from)) problems.push(message.text());
  });
  return problems;
}
