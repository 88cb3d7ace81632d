import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Arrows run one way: client, cli and server use core; core knows none of them. */
const ban = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    { patterns: patterns.map((p) => ({ regex: p.regex, message: p.message })) },
  ],
});
const vscode = { regex: '^vscode$', message: 'Only client/ imports vscode.' };
const node = {
  regex: '^(node:|fs$|path$|os$|url$|util$|child_process$)',
  message: 'Only cli/ and the Node entries import Node.',
};
const mermaid = {
  regex: '^mermaid($|/)',
  message: 'Only the diagram module of the webview imports mermaid.',
};
const connection = {
  regex: '^vscode-language(server(/.*)?|client(/.*)?)$',
  message: 'Features know the types of the protocol, but no connection: import vscode-languageserver-types.',
};
const upward = {
  regex: '^(\\.\\./)+(server|cli|client)(/|$)',
  message: 'core/ knows neither server, cli nor client.',
};
const toClient = { regex: '^(\\.\\./)+(client|cli)(/|$)', message: 'server/ knows neither client nor cli.' };
const toServer = { regex: '^(\\.\\./)+(server|client)(/|$)', message: 'cli/ knows core/ alone.' };

/** What reads a text as markup: texts of maps become text nodes. */
const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'createContextualFragment'].map(
  (property) => ({
    ...(property === 'write' ? { object: 'document' } : {}),
    property,
    message: 'Make elements: `element` in client/webview/elements.ts.',
  }),
);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.vscode-test/',
      '**/generated/',
      'bench/node_modules/',
      'test-results/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > VariableDeclaration[kind="let"]',
          message: 'No mutable state at module level.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'scripts/**', 'bench/**', 'print/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['bin/*.cjs'],
    languageOptions: { globals: { require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['{core,server,cli,client,print}/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': ['error', ...markup],
    },
  },
  {
    files: ['core/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: ban(vscode, node, mermaid, upward, connection),
  },
  {
    files: ['server/features/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: ban(vscode, node, mermaid, toClient, connection),
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/features/**', 'server/**/node*.ts', '**/*.spec.ts'],
    rules: ban(vscode, node, mermaid, toClient),
  },
  { files: ['server/**/node*.ts'], rules: ban(vscode, mermaid, toClient) },
  { files: ['cli/**/*.ts'], rules: ban(vscode, mermaid, toServer) },
  { files: ['print/**/*.ts'], ignores: ['**/*.spec.ts'], rules: ban(vscode, mermaid, upward) },
  {
    files: ['client/**/*.ts'],
    ignores: ['client/webview/**', 'client/page/**', 'client/**/node*.ts', '**/*.spec.ts'],
    rules: ban(node, mermaid),
  },
  {
    files: ['client/webview/**/*.ts', 'client/page/**/*.ts'],
    ignores: ['client/webview/diagram/**', '**/*.spec.ts'],
    rules: ban(vscode, node, mermaid),
  },
  { files: ['client/webview/diagram/**/*.ts'], ignores: ['**/*.spec.ts'], rules: ban(vscode, node) },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
