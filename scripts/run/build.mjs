import { runNode } from './process.mjs';
import { step } from './steps.mjs';

/** Generates what is derived from the schemas and texts: types, validators, tables. */
export async function generate() {
  await step('Generating types and compact schemas from the schemas', async () => {
    await runNode(['scripts/generate.mjs']);
    await runNode(['scripts/texts.mjs']);
  });
}

/** Bundles everything into dist/; wants `generate` to have run. */
export async function bundle() {
  await step('Bundling into dist/', () => runNode(['esbuild.mjs']));
}
