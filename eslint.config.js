import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';

const configs = ['*.config.{js,ts}', '*.cjs', 'tests/*.config.ts', 'tests/e2e/*.config.ts'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one name for a thing in all files.',
};
const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that defines it.',
};
const noReExport = {
  selector: 'ExportNamedDeclaration[source]',
  message: 'No barrels: import from the file that defines it.',
};
const noSend = {
  selector: "CallExpression[callee.property.name='send'][callee.object.property.name='webContents']",
  message: 'Only main/ipc.ts sends to windows: use its WindowDoor.',
};

const electronImport = {
  name: 'electron',
  message: 'Electron is used in main/main.ts, main/ipc.ts, main/app-*.ts and main/dialogs.ts only.',
};
const ipcImport = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Only main/ipc.ts answers windows: use its WindowDoor.',
};

export default ts.config(
  {
    ignores: [
      'out/',
      'node_modules/',
      '.types/',
      '.cache/',
      'coverage/',
      'test-results/',
      'corpus/',
      'annotations/',
      'renderer/locale/generated/',
    ],
  },
  {
    files: ['**/*.ts'],
    ignores: configs,
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        // One program for all folders: six, one per folder with what it refers to, take three times as long.
        project: 'tsconfig.lint.json',
        tsconfigRootDir: dirname(fileURLToPath(import.meta.url)),
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.{ts,js,mjs,cjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-control-regex': 'error',
      'no-empty-pattern': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-implied-eval': 'off',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    ignores: configs,
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noBarrel, noReExport] },
  },
  {
    files: ['{core,cli,renderer,main}/**/*.ts'],
    ignores: ['main/main.ts', 'main/ipc.ts', 'main/app-*.ts', 'main/dialogs.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [electronImport] }] },
  },
  {
    files: ['main/**/*.ts'],
    ignores: ['main/ipc.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noBarrel, noReExport, noSend] },
  },
  {
    files: ['main/main.ts', 'main/app-*.ts', 'main/dialogs.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [ipcImport] }] },
  },
  {
    files: ['renderer/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'wc/guard-super-call': 'off',
      // A modal dialog says with `autofocus` where the focus goes when it opens.
      'lit-a11y/no-autofocus': 'off',
      // Lists and trees take their keys at the list, name their rows by what is in them, and say their roles aloud, as
      // programs rely on them; axe checks the result in the end-to-end tests.
      'lit-a11y/click-events-have-key-events': 'off',
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Tests take functions from object literals that have no `this`.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
);
