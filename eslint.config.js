import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** Strict pages block inline styles and markup made from strings, so that none may stand in a template. */
const strictPages = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^lit(-html)?/(directives/)?(unsafe-(html|svg|mathml)|style-map|static(-html)?)\\.js$',
          message: 'Strict pages break it. Bind text, set classes, or set custom properties through CSSOM.',
        },
      ],
    },
  ],
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
      property,
      message: 'Markup from strings breaks under Trusted Types: render a template.',
    })),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(\\sstyle=|<style)/]',
      message: 'A strict style-src blocks it: use a class, or element.style.setProperty.',
    },
    {
      selector:
        'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML)=/]',
      message: 'Markup from strings breaks under Trusted Types: render a template.',
    },
  ],
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'storybook-static/',
    '.cache/',
    'coverage/',
    '**/*.d.ts',
    'stories/pages/**/*.js',
    'scripts/create/template/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // What we pass around are objects of functions, none of which reads `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], litA11y.configs.recommended, wc['flat/best-practice']],
    rules: {
      ...strictPages,
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // Events come from composed classes; elements of our own carry no file name of their class.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    // The coach's own rules have more, and so have functions of the public contract.
    ignores: ['src/coach/**', 'src/model/way.ts', 'src/ssr/render-to-string.ts'],
    rules: {
      // Beyond three, arguments have names.
      '@typescript-eslint/max-params': ['error', { max: 3 }],
    },
  },
  {
    files: ['test/**', 'stories/**', '.storybook/**'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      // Chai's assertions read as properties; tests know that what they look for is there.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The types of `expect(…).dom.equal(…)` make a promise of every `equal`.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }] },
      ],
      // A dataset that is wrong on purpose has no type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A storage of a test answers at once, and is asked as if it did not.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
);
