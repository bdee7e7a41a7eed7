// npm run mutate: changes the engine's code in small ways, one at a time, and counts the changes that no test notices.
import jest from './jest.config.js'

const rules = jest.projects.find(({ displayName }) => displayName === 'rules')

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // the model is types, the calendar is generated data
  mutate: ['src/rules/engine/*.ts', '!src/rules/engine/{model,region,workday-calendar}.ts'],
  testRunner: 'jest',
  jest: {
    config: {
      ...rules,
      projects: [],
      // every change runs these tests, so they are those that need no region and no word
      testMatch: ['<rootDir>/tests/rules/engine/*.test.ts'],
      setupFiles: ['<rootDir>/tests/rules/engine/steady.ts'],
    },
  },
  coverageAnalysis: 'perTest',
  // what is computed once as a file loads cannot be changed while it runs; docs/mutation.md lists it
  ignoreStatic: true,
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
    '!tests/support/jest/**',
    '!package.json',
    '!*.js',
    '!tsconfig.json',
  ],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  thresholds: { high: 95, low: 90, break: 85 },
}
