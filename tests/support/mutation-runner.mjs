/**
 * Runs the tests of one area in a single process, for Stryker. jest starts a new environment for every mutant, which takes
 * a second or more. Here only one bundle of the tests and the rules is loaded again, which takes milliseconds.
 */
import { buildSync } from 'esbuild'
import { expect } from 'expect'
import * as circus from 'jest-circus'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
} from '@stryker-mutator/api/test-runner'

const require = createRequire(import.meta.url)

/** What the instrumented code reads: the active mutant and the running test. */
const instrumented = (globalThis.__stryker__ ??= {})

/** The names of the describe blocks and of the test. */
const nameOf = (test) => (test.parent?.parent ? `${nameOf(test.parent)} > ${test.name}` : test.name)

const testsIn = ({ children }) =>
  children.flatMap((child) => (child.type === 'describeBlock' ? testsIn(child) : [child]))

const messageOf = (error) => String(error?.stack ?? error)

class InProcess {
  static inject = tokens(commonTokens.options)

  constructor({ inProcess }) {
    this.tests = inProcess.tests
    this.aliases = inProcess.aliases
    const { describe, test } = circus
    Object.assign(globalThis, { describe, test, expect })
    circus.addEventHandler((event) => {
      this.onEvent?.(event)
    })
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  /** Bundles the instrumented code with its tests. */
  init() {
    const resolveDir = process.cwd()
    const { outputFiles } = buildSync({
      stdin: {
        contents: this.tests.map((file) => `describe('${file}', () => { require('./${file}') })`).join('\n'),
        resolveDir,
      },
      alias: Object.fromEntries(
        Object.entries(this.aliases).map(([name, folder]) => [name, path.resolve(folder)]),
      ),
      bundle: true,
      platform: 'node',
      packages: 'external',
      write: false,
    })
    const code = outputFiles[0].text
    this.script = new Script(`(function (require, module, exports) {${code}\n})`)
  }

  /** Loads the bundle again and runs its tests. @param only ids of tests; all without it */
  async run(only, bail) {
    const results = []
    circus.resetState()
    this.script.runInThisContext()(require, { exports: {} }, {})
    const ids = new Map()
    const seen = new Map()
    for (const test of testsIn(circus.getState().rootDescribeBlock)) {
      const name = nameOf(test)
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      const id = count === 1 ? name : `${name} #${count}`
      ids.set(test, id)
      if (only && !only.has(id)) test.mode = 'skip'
    }
    this.onEvent = ({ name, test }) => {
      if (name === 'test_start' && this.perTest) instrumented.currentTestId = ids.get(test)
      if (name !== 'test_done') return
      instrumented.currentTestId = undefined
      const [error] = test.errors
      const result = { id: ids.get(test), name: ids.get(test), timeSpentMs: test.duration ?? 0 }
      results.push(
        error === undefined
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: messageOf([error].flat()[0]) },
      )
      if (bail && error !== undefined) for (const other of ids.keys()) other.mode = 'skip'
    }
    await circus.run()
    this.onEvent = undefined
    return results
  }

  async dryRun({ coverageAnalysis }) {
    this.perTest = coverageAnalysis === 'perTest'
    try {
      instrumented.mutantCoverage = { static: {}, perTest: {} }
      const tests = await this.run()
      return { status: DryRunStatus.Complete, tests, mutantCoverage: instrumented.mutantCoverage }
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: messageOf(error) }
    }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    instrumented.activeMutant = activeMutant.id
    instrumented.hitLimit = hitLimit
    instrumented.hitCount = hitLimit === undefined ? undefined : 0
    try {
      const results = await this.run(testFilter && new Set(testFilter), !disableBail)
      const endless = determineHitLimitReached(instrumented.hitCount, hitLimit)
      if (endless) return { ...endless, status: MutantRunStatus.Timeout }
      const nrOfTests = results.length
      const failed = results.filter(({ status }) => status === TestStatus.Failed)
      const [first] = failed
      if (!first) return { status: MutantRunStatus.Survived, nrOfTests }
      const { failureMessage } = first
      return {
        status: MutantRunStatus.Killed,
        killedBy: failed.map(({ id }) => id),
        failureMessage,
        nrOfTests,
      }
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: messageOf(error) }
    } finally {
      instrumented.activeMutant = undefined
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)]
