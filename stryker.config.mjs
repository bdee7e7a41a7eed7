// npm run mutate: changes code of the rules in small ways, one at a time, and counts the changes that no test notices.
// WENBAN_MUTATE=advice or search chooses another area than the engine.
import jest from './jest.config.js'

// every change runs the tests of its area; those are left out that take many seconds and look at whole regions
const AREAS = {
  engine: {
    // the model is types, the calendar is generated data
    mutate: ['src/rules/engine/*.ts', '!src/rules/engine/{model,region,workday-calendar}.ts'],
    // they need no region and no word
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
    // the first test makes the index, and all others look into it: each has to run
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
      // what it makes is made once, before, and copied
      globalSetup: null,
      testMatch: area.tests.map((test) => `<rootDir>/${test}`),
      setupFiles: ['<rootDir>/tests/rules/engine/steady.ts'],
    },
  },
  coverageAnalysis: area.everyTest ? 'all' : 'perTest',
  // what is computed once as a file loads cannot be changed while it runs; docs/mutation.md lists it
  ignoreStatic: !area.everyTest,
  concurrency: 2,
  // long, so that a busy machine does not count as a change noticed; endless loops are found by counting
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
