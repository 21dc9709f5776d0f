import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layers } from './tools/eslint/layers.mjs';
import { publicNames } from './tools/eslint/public-names.mjs';

const unsafe = (name, why) => ({ name, message: why });
const BANNED_IMPORTS = [
  ...['lit', 'lit-html'].flatMap((p) => [
    unsafe(`${p}/directives/unsafe-html.js`, "A host's text must never become markup."),
    unsafe(`${p}/directives/unsafe-svg.js`, "A host's text must never become markup."),
    unsafe(`${p}/directives/unsafe-mathml.js`, "A host's text must never become markup."),
    unsafe(`${p}/directives/style-map.js`, 'It writes a style attribute, which a strict CSP blocks.'),
    unsafe(`${p}/static-html.js`, 'unsafeStatic; write the tag out.'),
    unsafe(`${p}/static.js`, 'unsafeStatic; write the tag out.'),
  ]),
  unsafe('lit/decorators.js', 'Use static properties with declared fields.'),
];
const BANNED_SYNTAX = [
  { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
  {
    selector: 'TSEnumDeclaration',
    message: 'No enums: a union of string literals, or an object `as const`.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'No innerHTML: text nodes or a template.',
  },
];
const ESLINT_RULES = [
  'no-async-promise-executor',
  'no-case-declarations',
  'no-cond-assign',
  'no-constant-binary-expression',
  'no-constant-condition',
  'no-control-regex',
  'no-debugger',
  'no-dupe-else-if',
  'no-duplicate-case',
  'no-empty-character-class',
  'no-empty-pattern',
  'no-fallthrough',
  'no-irregular-whitespace',
  'no-loss-of-precision',
  'no-misleading-character-class',
  'no-prototype-builtins',
  'no-self-assign',
  'no-sparse-arrays',
  'no-unsafe-finally',
  'no-unsafe-optional-chaining',
  'no-useless-escape',
  'prefer-const',
  'require-yield',
  'use-isnan',
  'valid-typeof',
];
const PAGE = [
  'window',
  'document',
  'HTMLElement',
  'customElements',
  'navigator',
  'sessionStorage',
  'localStorage',
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'types/**',
      'coverage/**',
      '.cache/**',
      '.site/**',
      'angular/**',
      'custom-elements.json',
    ],
  },
  ...tseslint.configs.recommended,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: Object.fromEntries(Object.keys(litA11y.rules).map((r) => [`lit-a11y/${r}`, 'error'])),
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // of ESLint's own recommended set, what neither TypeScript nor the sets above see
      ...Object.fromEntries(ESLINT_RULES.map((rule) => [rule, 'error'])),
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/ban-attributes': ['error', 'style'],
      // LitElement has every lifecycle callback, so there is nothing to guard
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { cc: { rules: { layers, 'public-names': publicNames } } },
    rules: {
      'cc/layers': 'error',
      'cc/public-names': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
      'no-restricted-imports': ['error', { paths: BANNED_IMPORTS }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/simulator/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...PAGE.map((name) => ({ name, message: 'This code runs without a page.' })),
      ],
    },
  },
  // generated, one long list
  { files: ['src/core/names.ts', 'src/localize/locales/*.ts'], rules: { 'max-lines': 'off' } },
  // an application may close its own
  { files: ['examples/**'], rules: { 'wc/no-closed-shadow-root': 'off' } },
  {
    files: ['test/**/*.ts', 'demo/**'],
    rules: {
      // chai's `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
      'wc/guard-super-call': 'off',
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX.slice(0, 2)],
    },
  },
);
