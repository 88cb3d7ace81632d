// `npm run package`: packs what `npm run build` has made into one .vsix. `--out file` names it.
import { parseArgs } from 'node:util';
import { packageExtension } from './run/package.mjs';
import { main } from './run/steps.mjs';

await main(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  console.log(`Packed into ${await packageExtension(values.out)}`);
});
