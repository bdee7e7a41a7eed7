import { existsSync, readdirSync, readFileSync } from 'node:fs'
import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

// Allowed imports are in config/imports.json; tests/rules/imports.test.ts compares it with the code.
const map = JSON.parse(readFileSync(new URL('config/imports.json', import.meta.url), 'utf8'))
const areas = Object.keys(map)
const pages = existsSync('src/pages') ? readdirSync('src/pages') : []
const boundaries = [
  ...areas.map((area) => ({
    target: `./${area}`,
    from: areas.filter((other) => other !== area && !map[area].includes(other)).map((other) => `./${other}`),
    message: `config/imports.json does not allow ${area} to import this.`,
  })),
  {
    target: './src',
    from: ['./scripts', './tests', './config'],
    message: 'Code for phones must not import tools.',
  },
  {
    target: './tools/weapp-runner',
    from: '.',
    except: ['./tools/weapp-runner', './node_modules'],
    message: 'The runner is a separate tool and must not depend on this project.',
  },
  ...pages.map((page) => ({
    target: `./src/pages/${page}`,
    from: './src/pages',
    except: [`./${page}`],
    message: 'Pages must not import pages; make what two of them need a component.',
  })),
]

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.swc/**', 'src/rules/built-in/**', 'tests/sample/built-in/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    ...reactHooks.configs.flat.recommended,
    files: ['src/{components,home,pages,platform,state}/**', 'src/*'],
  },
  {
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
      globals: { ...globals.browser, defineAppConfig: 'readonly', definePageConfig: 'readonly' },
    },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: boundaries }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/rules/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@tarojs/*', '@nutui/*', 'react', 'react/*', 'react-dom', 'node:*'],
              message: 'The rules are pure TypeScript and must run anywhere.',
            },
            {
              regex: String.raw`^\.{1,2}/(.*/)?built-in(/|$)`,
              message: 'Import it as @/rules/built-in, the name under which tests use their sample.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'wx', 'localStorage'],
    },
  },
  {
    // jest's matchers and test-utils-react are typed as any
    files: ['tests/**', 'tools/*/tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['tools/weapp-runner/**/*.ts'],
    rules: { 'import-x/no-extraneous-dependencies': ['error', { packageDir: 'tools/weapp-runner' }] },
  },
  {
    files: ['tools/weapp-runner/tests/fixtures/**'],
    languageOptions: {
      globals: {
        wx: 'readonly',
        App: 'readonly',
        Page: 'readonly',
        Component: 'readonly',
        Behavior: 'readonly',
        getApp: 'readonly',
      },
    },
  },
)
