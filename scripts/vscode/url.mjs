import { pathToFileURL, URLSearchParams } from 'node:url';

/** The address of a path of this machine as VS Code's server names it. */
export function remoteUri(authority, path) {
  return `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
}

/**
 * The URL that opens a folder in VS Code's server.
 *
 * @param options `folder`, an absolute path; `token`; `payload`, pairs of name and value for the workbench
 */
export function workbenchUrl(authority, { folder, token, payload = [] }) {
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  query.set('folder', decodeURIComponent(pathToFileURL(folder).pathname));
  query.set('payload', JSON.stringify([...payload, ['skipWelcome', 'true'], ['skipReleaseNotes', 'true']]));
  return `http://${authority}/?${query}`;
}
