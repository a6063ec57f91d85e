import astro from 'eslint-plugin-astro';
import { importX, createNodeResolver } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { forbidden, rooms } from './src/tools/rooms.mjs';

const onlyTheFramework = {
  selector: 'CallExpression[callee.name="getCollection"]',
  message: 'Only model/framework.ts asks Astro for content.',
};

/** What TypeScript holds by its types is for Oxlint (`.oxlintrc.json`). This reads what that does not, and who imports whom. */
export default defineConfig(
  globalIgnores(['dist', 'dist.*', '.astro', 'src/tests/corpus/valid', 'test-results']),
  {
    files: ['**/*.mjs', '**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
  astro.configs['flat/recommended'],
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.mjs', '.astro'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.astro'] })],
    },
    rules: {
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
  // The setup runs on whatever Node there is: an older one knows no #/.
  { files: ['src/commands/setup.mjs'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/model/framework.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
