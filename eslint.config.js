import tseslint from 'typescript-eslint';
import { floorRules } from './eslint.floors.js';

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'node_modules/', 'coverage/', '.cache/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Name every export; tools’ configuration is the only exception.',
        },
        {
          selector: "NewExpression[callee.name='Date']",
          message: 'Use temporal-polyfill; Date reads the local time zone.',
        },
      ],
      'no-console': 'error',
    },
  },
  {
    // The writer of Parquet files wants a Date at UTC midnight; nothing else may make one.
    files: ['scripts/formats/parquet.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Where what is hidden is shown and nothing is cut.
    files: ['scripts/**/*.ts'],
    ignores: ['scripts/commands/output.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['stdout', 'stderr'].map((property) => ({
          object: 'process',
          property,
          message: 'Print by scripts/commands/output.ts.',
        })),
      ],
    },
  },
  ...floorRules,
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // Describes somebody else’s package as it is.
    files: ['**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-extraneous-class': 'off' },
  },
);
