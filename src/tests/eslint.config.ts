import type { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Who may import whom: each layer knows those before it, never those after. */
const layers = ['content', 'model', 'components', 'layouts', 'pages'];

const folder = (name: string) => [`#/${name}/*`, `#/${name}/**`];
const refuse = (names: string[], message: string): Linter.RulesRecord => ({
  'no-restricted-imports': ['error', { patterns: [{ group: names.flatMap(folder), message }] }],
});

const later = (layer: string) => layers.slice(layers.indexOf(layer) + 1);

export default defineConfig(
  globalIgnores(['dist', 'dist.*', '.astro', 'src/tests/corpus', 'test-results']),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-empty-function': 'off', // an empty loader is the shortest way to say “none”
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name="getCollection"]',
          message: 'Only model/framework.ts asks Astro for content.',
        },
      ],
    },
  },
  { files: ['src/model/framework.ts'], rules: { 'no-restricted-syntax': 'off' } },
  ...layers.map((layer) => ({
    files: [`src/${layer}/**`],
    rules: refuse(
      [
        ...later(layer),
        'integrations',
        'commands',
        ...(layer === 'content' || layer === 'model' ? ['i18n'] : []),
      ],
      `${layer} may not know what comes after it; see house rules in .github/CONTRIBUTING.md.`,
    ),
  })),
  {
    files: ['src/components/ui/**'],
    rules: refuse(['model', 'i18n', 'layouts', 'pages'], 'components/ui knows nothing of the domain.'),
  },
  {
    files: ['src/integrations/**', 'src/commands/**'],
    rules: refuse(
      ['components', 'layouts', 'pages'],
      'Integrations and commands know no components or pages.',
    ),
  },
);
