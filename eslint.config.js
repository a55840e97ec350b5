import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const naturalRoot = {
  name: 'natural',
  message:
    "natural's root loads database drivers and reads .env: import a sub-path (docs/decisions/0003-natural-by-sub-path.md).",
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'No default exports: one thing, one name.',
};

/** A text part of the source in which a figure and its percent sign stand apart. */
const apart = (selector) => ({ selector, message: 'A percentage is written “95%”, without a space.' });

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.types/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'scripts/',
      '*.config.js',
      '.dependency-cruiser.cjs',
      'cli/rostrum.cjs',
      'e2e/double/fixture/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-imports': ['error', { paths: [naturalRoot] }],
      'no-restricted-syntax': ['error', noDefaultExport],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['analysis/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'A seed is an argument.' },
        { object: 'Date', property: 'now', message: 'analysis/ knows no clock.' },
      ],
    },
  },
  // What people read; the texts in tests may be French.
  {
    files: ['{renderer,workspace,cli}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        apart('Literal[value=/\\d %/]'),
        apart('TemplateElement[value.raw=/(\\d|^) %/]'),
        apart('JSXText[value=/(\\d|^) %/]'),
      ],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  // What others export by default is declared so.
  {
    files: ['playwright.config.ts', 'vitest.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
