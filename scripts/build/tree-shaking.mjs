import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/**
 * Rewrites libraries on their way into a bundle so that what nobody uses of them can be left out: a fifth
 * of the server otherwise. A file that holds a form not known here goes in as it is.
 */
export const treeShaking = {
  name: 'tree-shaking',
  setup(build) {
    const load = (filter, change) =>
      build.onLoad({ filter }, async ({ path }) => {
        const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
        return { contents: change(text) ?? text, loader: 'js' };
      });
    load(
      /[\\/]node_modules[\\/]vscode-(?:languageserver(?:-protocol)?|jsonrpc)[\\/]lib[\\/].*\.js$/,
      asModule,
    );
    load(/[\\/]node_modules[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/].*\.js$/, withPureNamespaces);
    load(/[\\/]node_modules[\\/]js-yaml[\\/]dist[\\/].*\.mjs$/, withPureVariables);
  },
};

const NAMESPACE =
  /^(export )?var (\w+);\n\(function \(\2\) \{\n([^]*?)^\}\)\(\2 \|\| \((?:exports\.\2 = )?\2 = \{\}\)\);$/gm;
const REEXPORT =
  /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm;

/** What TypeScript writes for CommonJS, by the ES module it was. */
const COMMONJS = [
  // Helpers, marks, and names declared ahead.
  [/^var __\w+ = \(this [^]*?^\}.*;\n/gm, ''],
  [/^Object\.defineProperty\(exports, "__esModule", \{ value: true \}\);\n/gm, ''],
  [/^(?:exports\.\w+ = )+void 0;\n/gm, ''],
  [/^(?:const|var) (\w+) = (?:__\w+\()?require\(("[^"]+")\)\)?;$/gm, 'import * as $1 from $2;'],
  [/^__exportStar\(require\(("[^"]+")\), exports\);$/gm, 'export * from $1;'],
  // A namespace that adds to something exported before it.
  [/^\}\)\((\w+) \|\| \(exports\.\1 = \1 = \{\}\)\);$/gm, '})($1);'],
  [/^exports\.(\w+) = \1;$/gm, 'export { $1 };'],
  [/^exports\.default = (\w+);$/gm, 'export { $1 as default };'],
  [/^exports\.(\w+) = /gm, 'export const $1 = '],
  [/\bexports\.(?=\w)/g, ''],
];

/** A file that TypeScript wrote for CommonJS as an ES module; undefined where something of it would stay behind. */
function asModule(text) {
  if (!text.includes('Object.defineProperty(exports, "__esModule"')) return undefined;
  const imports = COMMONJS.reduce(
    (now, [form, written]) => now.replace(form, written),
    withPureNamespaces(text, 'export '),
  );
  const sources = new Map(
    [...imports.matchAll(/^import \* as (\w+) from ("[^"]+");$/gm)].map(([, name, from]) => [name, from]),
  );
  const module = imports.replace(REEXPORT, (whole, name, from, origin) =>
    sources.has(from) ? `export { ${origin} as ${name} } from ${sources.get(from)};` : whole,
  );
  return /\bexports\b|(?<!\.)\brequire\(/.test(module.replace(/^\s*(?:\*|\/\/).*/gm, ''))
    ? undefined
    : module;
}

/** Namespaces and enumerations as calls without side effects. */
function withPureNamespaces(text, exported = '') {
  return text.replace(
    NAMESPACE,
    (_whole, already = exported, name, body) =>
      `${already}var ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`,
  );
}

/** Every variable of a file as worked out without side effects, which holds for tables and settings. */
function withPureVariables(text) {
  const { statements } = ts.createSourceFile('library.js', text, ts.ScriptTarget.Latest);
  const values = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) =>
      declarationList.declarations.flatMap(({ initializer }) => initializer ?? []),
    );
  return values.reduceRight(
    (now, { pos, end }) =>
      `${now.slice(0, pos)} /* @__PURE__ */ (() => (${now.slice(pos, end)}))()${now.slice(end)}`,
    text,
  );
}
