import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/**
 * Refuses imports by pattern, with the sentence that says why.
 * @param {{ regex: string, message: string, allowTypeImports?: boolean }[]} patterns
 * @returns {Partial<import('eslint').Linter.RulesRecord>}
 */
function refuseImports(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const noMapLibrary = {
  regex: '^maplibre-gl($|/)',
  message: 'Only src/lib/map/view.ts speaks to the map library; ask it through createView.',
  // Its types cost a reader nothing.
  allowTypeImports: true
};
const noFramework = {
  regex: '^(svelte|@sveltejs|\\$app|\\$env)($|/)|\\.svelte(\\.ts)?$',
  message: 'A pure folder: plain functions on plain data, the same in node and in the browser.'
};
const noNode = {
  regex: '^node:',
  message: 'A pure folder runs in the browser too: read files in src/lib/server or geo/.'
};
const noUpperLayers = {
  regex: '(#lib|\\.\\.)/(panels|ui|map|state|share|embed|print|server)/|/routes/',
  message:
    'Dependencies point down: routes -> panels, ui, map, state, share, embed, print -> geo, geoparse, text, url, formats, data, i18n.'
};
const noRoutes = { regex: '/routes/', message: 'Nothing points back to the routes.' };
const noCommands = {
  regex: '/src/cli/|#lib/\\.\\./cli|/cli/',
  message: 'The commands use the library, never the other way.'
};
const noPureEscape = {
  regex:
    '^#lib/(?!(geo|geoparse|text|url|formats|data|i18n)/)|src/lib/(?!(geo|geoparse|text|url|formats|data|i18n)/)',
  message: 'geo/ uses the pure folders of src/lib alone.'
};

const domNames = [
  'window',
  'document',
  'location',
  'navigator',
  'history',
  'localStorage',
  'sessionStorage',
  'fetch',
  'HTMLElement',
  'requestAnimationFrame'
];
/** @type {Partial<import('eslint').Linter.RulesRecord>} */
const noDom = {
  'no-restricted-globals': [
    'error',
    ...domNames.map((name) => ({ name, message: 'A pure folder touches no page: take plain values.' }))
  ]
};

const pureFolders = ['geo', 'geoparse', 'text', 'url', 'formats', 'data'].map(
  (name) => `src/lib/${name}/**/*.ts`
);
const tests = ['**/*.test.ts', '**/*.spec.ts', 'tests/**/*.ts'];

export default defineConfig(
  globalIgnores(['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'public/']),
  js.configs.recommended,
  typescript.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript knows the names better.
      'no-undef': 'off',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-deprecated': 'warn'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] } },
    // Links are made by src/lib/url/routes.ts, which Kit's own resolve() knows nothing of; the build checks them.
    rules: {
      'svelte/no-navigation-without-resolve': 'off',
      'prefer-const': 'off',
      'svelte/prefer-const': 'error'
    }
  },
  // Index arithmetic over coordinates and letters: the loop's bounds are what says that the element is there.
  {
    files: ['geo/**/*.ts', 'src/lib/{geo,geoparse,text}/**/*.ts', ...tests],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
  },
  // Dependency direction. The last entry that fits a file replaces the ones before it.
  { files: ['src/**/*.{ts,svelte}'], rules: refuseImports(noMapLibrary, noCommands) },
  { files: ['src/lib/**/*.{ts,svelte}'], rules: refuseImports(noMapLibrary, noCommands, noRoutes) },
  { files: ['src/lib/map/view.ts'], rules: refuseImports(noCommands, noRoutes) },
  {
    files: pureFolders,
    rules: { ...refuseImports(noMapLibrary, noCommands, noFramework, noNode, noUpperLayers), ...noDom }
  },
  { files: ['src/lib/i18n/**/*.ts'], rules: refuseImports(noMapLibrary, noCommands, noNode, noUpperLayers) },
  // The one file of src/lib/text that paints on the page.
  { files: ['src/lib/text/highlight.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['geo/**/*.ts'], rules: refuseImports(noMapLibrary, noCommands, noFramework, noPureEscape) },
  {
    files: ['geo/steps/**/*.ts'],
    rules: { ...refuseImports(noMapLibrary, noCommands, noFramework, noPureEscape), ...noDom }
  },
  { files: ['src/cli/**/*.ts'], rules: refuseImports(noMapLibrary, noFramework, noRoutes) },
  { files: ['src/cli/**/*.ts', 'geo/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: tests,
    rules: {
      // A describe block is as long as what it tells; a test may read fixtures; Playwright's fixtures may take none.
      'max-lines-per-function': 'off',
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      'no-empty-pattern': 'off'
    }
  },
  {
    files: ['tests/**/*.spec.ts'],
    rules: refuseImports({
      regex: '@?playwright',
      message: 'Specs speak to the site through tests/driver.ts alone.'
    })
  },
  { files: ['**/*.js'], extends: [typescript.configs.disableTypeChecked] }
);
