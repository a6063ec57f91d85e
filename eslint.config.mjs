import astro from 'eslint-plugin-astro';
import { importX, createNodeResolver } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { forbidden, rooms } from './src/tools/rooms.mjs';

const onlyTheFramework = {
  selector: 'CallExpression[callee.name="getCollection"]',
  message: 'Only model/framework.ts asks Astro for content.',
};

export default defineConfig(
  globalIgnores(['dist', 'dist.*', '.astro', 'src/tests/corpus/valid', 'test-results']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
  },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.mjs', '.astro'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.astro'] })],
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }], // a number reads as it is
      '@typescript-eslint/no-unsafe-enum-assignment': 'off', // tsconfig.json refuses enums, and this asks every type for one
      '@typescript-eslint/no-empty-function': 'off', // an empty loader is the shortest way to say “none”
      // Who may import whom, on the files that imports lead to, however they are written.
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: Object.keys(rooms).map((room) => ({
            target: `./src/${room}`,
            from: forbidden(room).map((other) => `./src/${other}`),
            message: `${room} may not know it; who may import whom stands in src/tools/rooms.mjs.`,
          })),
        },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./', message: 'Across folders an import begins with #/.' }] },
      ],
      'no-restricted-syntax': ['error', onlyTheFramework],
    },
  },
  {
    // The editor’s page answers by and by: a test that reads it once is right on a quiet machine alone.
    files: ['src/tests/redactie-page.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        onlyTheFramework,
        {
          selector: 'CallExpression[callee.name="expect"] > AwaitExpression.arguments:first-child',
          message: 'What a page shows comes by and by: await expect.poll(() => …).',
        },
      ],
    },
  },
  {
    // The linter’s TypeScript knows no .astro: what comes from one is any to it. `astro check` types these.
    files: ['src/components/**/{parts,lists,index}.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  // The setup runs on whatever Node there is: an older one knows no #/.
  { files: ['src/commands/setup.mjs'], rules: { 'no-restricted-imports': 'off' } },
  // Plain JavaScript has no types to lint by, and for .astro a second program of all types would have to be made, which
  // takes as long as the rest; `astro check` holds those types.
  { files: ['**/*.mjs', '**/*.astro'], ...tseslint.configs.disableTypeChecked },
  { files: ['src/model/framework.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
