/** See `find-browser.mjs`. */
export function findBrowser(env?: Readonly<Record<string, string | undefined>>): string | undefined;
