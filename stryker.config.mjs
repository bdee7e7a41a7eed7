// npm run mutate: changes the rules' code in small ways, one at a time, and counts the changes that no test notices.
// WENBAN_MUTATE=advice or search selects that area instead of the engine.
import { readdirSync } from 'node:fs'
import jest from './jest.config.js'

/** The tests in the folder, except slow ones that use whole regions. */
const testsIn = (folder, slow = []) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts') && !slow.includes(name.replace('.test.ts', '')))
    .map((name) => `${folder}/${name}`)

const AREAS = {
  engine: {
    // model and region are only types, the calendar is generated data
    mutate: ['src/rules/engine/*.ts', '!src/rules/engine/{model,region,workday-calendar}.ts'],
    // these load no region
    tests: testsIn('tests/rules/engine'),
    // one of them needs jest's fake clock
    testRunner: 'jest',
  },
  advice: {
    mutate: ['src/rules/advice/*.ts'],
    tests: [
      ...testsIn('tests/rules/advice', ['dialling', 'every-result', 'remembered', 'slip-whole']),
      'tests/rules/library.test.ts',
    ],
    testRunner: 'in-process',
  },
  search: {
    mutate: ['src/rules/search/*.ts'],
    tests: ['tests/rules/search.test.ts', 'tests/rules/search-entries.test.ts'],
    testRunner: 'in-process',
    // the first test builds the index that all others use, so each has to run
    everyTest: true,
  },
}

const name = process.env.WENBAN_MUTATE ?? 'engine'
const area = AREAS[name]
if (area === undefined) throw new Error(`WENBAN_MUTATE is one of ${Object.keys(AREAS).join(', ')}`)

const rules = jest.projects.find(({ displayName }) => displayName === 'rules')

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: area.mutate,
  plugins: ['@stryker-mutator/jest-runner', './tests/support/mutation-runner.mjs'],
  testRunner: area.testRunner,
  jest: {
    config: {
      ...rules,
      projects: [],
      // what it generates exists already and is copied
      globalSetup: null,
      testMatch: area.tests.map((test) => `<rootDir>/${test}`),
      setupFiles: ['<rootDir>/tests/rules/engine/steady.ts'],
    },
  },
  inProcess: {
    tests: area.tests,
    aliases: { '@/rules/built-in': 'tests/sample/built-in', '@': 'src' },
  },
  coverageAnalysis: area.everyTest ? 'all' : 'perTest',
  // jest cannot change what is computed when a file loads; docs/mutation.md lists it
  ignoreStatic: area.testRunner === 'jest',
  concurrency: 2,
  // long, so that a slow machine does not count as noticed; endless loops are detected by counting
  timeoutMS: 60_000,
  tempDirName: 'coverage/mutants',
  cleanTempDir: 'always',
  ignorePatterns: [
    '**',
    '!src/rules/**',
    '!tests/rules/**',
    '!tests/sample/**',
    '!tests/support/**',
    '!package.json',
    '!*.js',
    '!tsconfig.json',
  ],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  // with --incremental, only changes are tried whose result may be another than last time
  incrementalFile: `coverage/mutation-${name}-incremental.json`,
  jsonReporter: { fileName: `coverage/mutation-${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  thresholds: { high: 95, low: 90, break: 85 },
}
