// ESLint with the layering rule, the types of all parts, and the format.
import { lint } from './run/lint.mjs';
import { main } from './run/steps.mjs';

await main(async () => ((await lint(console.log)) ? 0 : 1));
