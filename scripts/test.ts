// npm test: every check of the project, one after the other, and one line with the sum.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '..')
const RESULT = path.join(ROOT, 'node_modules', '.cache', 'wenban-test.json')

interface JestResult {
  numPassedTests: number
  numFailedTests: number
  numRuntimeErrorTestSuites: number
}

function run(title: string, command: string): boolean {
  console.log(`\n── ${title}: ${command}`)
  return spawnSync(command, { cwd: ROOT, stdio: 'inherit', shell: true }).status === 0
}

/** Runs all jest projects; a file that could not even be loaded counts as one failed test. */
function runTests(): { passed: number; failed: number } {
  mkdirSync(path.dirname(RESULT), { recursive: true })
  rmSync(RESULT, { force: true })
  const ok = run('tests', `npx --no-install jest --ci --maxWorkers=2 --json --outputFile="${RESULT}"`)
  try {
    const result = JSON.parse(readFileSync(RESULT, 'utf8')) as JestResult
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
    return { passed: result.numPassedTests, failed: ok ? failed : Math.max(failed, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

// the address that codes and links of the builds name; nothing is ever asked of it
process.env.WENBAN_H5_URL = 'https://wenban.example/'

// what an earlier build left behind must not pass for today's
rmSync(path.join(ROOT, 'dist'), { recursive: true, force: true })

const steps = [
  ['types', 'npm run -s typecheck'],
  ['style of the code', 'npm run -s lint'],
  ['build for WeChat', 'npm run -s build:weapp'],
  ['build for browsers', 'npm run -s build:h5'],
] as const
const failedSteps = steps.filter(([title, command]) => !run(title, command)).map(([title]) => title)
const { passed, failed } = runTests()

console.log(failedSteps.length > 0 ? `\nfailed before the tests: ${failedSteps.join(', ')}` : '')
console.log(`${passed} passed, ${failed + failedSteps.length} failed`)
process.exitCode = failed + failedSteps.length > 0 ? 1 : 0
