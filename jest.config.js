process.env.TZ = 'Asia/Shanghai' // the residents' time zone; the machine may be anywhere

const defineTaroConfig = require('@tarojs/test-utils-react/dist/jest.js').default

const esbuild = '<rootDir>/tests/support/jest/esbuild-transformer.js'
const testMatch = (name) => [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`]
const ours = {
  // a change of the policy breaks no test of the app: docs/decisions/0020-app-tests-walk-a-sample.md
  '^@/rules/built-in(.*)$': '<rootDir>/tests/sample/built-in$1',
  '^@/(.*)$': '<rootDir>/src/$1',
}

/** Plain Node: no Taro, no document. */
const node = (name) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: testMatch(name),
  transform: { '\\.[jt]sx?$': esbuild },
  moduleNameMapper: ours,
})

/** Tests of the built app, in a real browser. */
const inBrowser = (name) => ({
  ...node(name),
  globalSetup: '<rootDir>/tests/support/jest/first-browser.ts',
})

/** The mini-program runner alone, with its own mini-programs, and the browser of all tests. */
const runner = {
  ...node('weapp-runner'),
  testMatch: ['<rootDir>/tools/weapp-runner/tests/**/*.test.ts'],
  globalSetup: '<rootDir>/tools/weapp-runner/tests/first-browser.ts',
  moduleNameMapper: {},
}
if (process.env.WENBAN_BROWSER) process.env.WEAPP_RUNNER_BROWSER = process.env.WENBAN_BROWSER

/** The real Taro runtime in jsdom. */
const taro = (name) => {
  const config = defineTaroConfig({
    displayName: name,
    testEnvironment: 'jsdom',
    testMatch: testMatch(name),
    setupFiles: ['<rootDir>/tests/support/jest/taro-env.js'],
    setupFilesAfterEnv: ['@testing-library/jest-dom', '<rootDir>/tests/support/jest/patience.js'],
    moduleFileExtensions: ['ts', 'tsx', 'js', 'jsx', 'mjs', 'json'],
    transform: {
      // injects React's hooks into Taro; no other file needs this slow transformer
      'test-utils-react/dist/jest/runtime/taro-h5\\.js$':
        require.resolve('@tarojs/test-utils-react/dist/jest/babel-transformer.js'),
      '/node_modules/.+\\.m?js$': esbuild,
      '\\.[jt]sx?$': 'babel-jest',
    },
    transformIgnorePatterns: [
      '/node_modules/(?:react|react-dom|scheduler|dayjs|lodash|core-js|core-js-pure|classnames|react-is|pretty-format)/',
    ],
    moduleNameMapper: {
      ...ours,
      '\\.(css|scss)$': '<rootDir>/tests/support/jest/style-stub.js',
      '^@tarojs/router$': '<rootDir>/tests/support/jest/router-shim.js',
    },
  })
  delete config.bail // jest allows it only for the whole run
  return config
}

module.exports = {
  globalSetup: '<rootDir>/tests/support/jest/make.js',
  testSequencer: '<rootDir>/tests/support/jest/browser-first.js',
  // longer than waits in the browser (tests/support), so that the wait fails first and says for what
  testTimeout: 60_000,
  projects: [
    node('rules'),
    node('policy'),
    taro('components'),
    taro('pages'),
    runner,
    inBrowser('weapp'),
    inBrowser('h5'),
  ],
}
