import type * as Tinyglobby from 'tinyglobby';

/**
 * tinyglobby as CommonJS: what it is built on asks its module form for `import.meta.url`, which a CommonJS
 * bundle does not have.
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
export const { glob } = require('tinyglobby') as typeof Tinyglobby;
