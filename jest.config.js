const node = (name) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  transform: { '\\.[jt]sx?$': '<rootDir>/tests/support/jest/esbuild-transformer.js' },
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
})

module.exports = { projects: [node('rules')] }
