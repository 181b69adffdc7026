import tseslint from 'typescript-eslint';

/** Files that are lists of facts or words, not code; they may be long. */
const DATA = [
  'src/core/frameworks/schemes/**', 'src/core/finding/**/{lexicon,words,thesaurus,lines}/**', 'src/core/finding/examples/{elsewhere,mind,study,life,world}*.ts', 'src/core/finding/acute/examples/*.ts', 'src/core/helplines/data*.ts',
  'src/core/guidance/content/**', 'src/demo/**', 'src/**/words/*.ts', 'src/**/words.ts', 'tests/bench/**',
];
const TESTS = ['**/*.test.{ts,tsx}', 'tests/**', '**/testing/**'];

export default tseslint.config(
  { ignores: ['node_modules/', 'data/', '.tmp/', 'eslint.config.js'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', 'TSEnumDeclaration', 'WithStatement', 'LabeledStatement'],
      'max-len': ['error', {
        code: 120, ignoreUrls: true, ignoreRegExpLiterals: true, ignoreStrings: true, ignoreTemplateLiterals: true,
      }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {
        argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true,
      }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      // our types are objects of functions, without `this`
      '@typescript-eslint/unbound-method': 'off',
      // a function may keep a promise that its type makes without waiting for anything itself
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tools/**/*.ts'],
    ignores: [...DATA, ...TESTS],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  { files: DATA, rules: { 'max-len': 'off' } },
  {
    // what a test plants or parses has no type, and that is the point
    files: TESTS,
    rules: {
      'max-len': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
);
