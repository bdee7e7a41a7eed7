// npm run mutate: changes the rules' code in small ways, one at a time, and counts the changes that no test notices.
// WENBAN_MUTATE=advice or search selects that area instead of the engine.
import jest from './jest.config.js'

// every change runs the tests of its area, except slow ones that use whole regions
const AREAS = {
  engine: {
    // model and region are only types, the calendar is generated data
    mutate: ['src/rules/engine/*.ts', '!src/rules/engine/{model,region,workday-calendar}.ts'],
    // these load no region
    tests: ['tests/rules/engine/*.test.ts'],
  },
  advice: {
    mutate: ['src/rules/advice/*.ts'],
    tests: [
      'tests/rules/advice/!(dialling|remembered|slip-whole).test.ts',
      'tests/rules/{library,own-words,private-dates,survey}.test.ts',
    ],
  },
  search: {
    mutate: ['src/rules/search/*.ts'],
    tests: ['tests/rules/search*.test.ts'],
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
  testRunner: 'jest',
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
  coverageAnalysis: area.everyTest ? 'all' : 'perTest',
  // what is computed when a file loads cannot be changed while tests run; docs/mutation.md lists it
  ignoreStatic: !area.everyTest,
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
  jsonReporter: { fileName: `coverage/mutation-${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  thresholds: { high: 95, low: 90, break: 85 },
}
