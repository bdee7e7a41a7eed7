// npm test: every check of the project, and one line with the sum. With `builds`, only the builds that the tests run.
import { exec, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '..')
const RESULT = path.join(ROOT, 'node_modules', '.cache', 'wenban-test.json')

type Step = readonly [title: string, command: string]

interface JestResult {
  numPassedTests: number
  numFailedTests: number
  numRuntimeErrorTestSuites: number
}

/** Runs the command; what it says is printed when it ends, so that two that run side by side stay readable. */
function run(title: string, command: string): Promise<boolean> {
  return new Promise((resolve) => {
    exec(command, { cwd: ROOT, maxBuffer: Infinity }, (error, stdout, stderr) => {
      console.log(`\n── ${title}: ${command}\n${stdout}${stderr}`.trimEnd())
      resolve(error === null)
    })
  })
}

/** One after the other; the titles of those that fail. */
async function inTurn(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = []
  for (const [title, command] of steps) if (!(await run(title, command))) failed.push(title)
  return failed
}

/** Runs all jest projects; a file that could not even be loaded counts as one failed test. */
function runTests(): { passed: number; failed: number } {
  mkdirSync(path.dirname(RESULT), { recursive: true })
  rmSync(RESULT, { force: true })
  // tests of the browser wait half of their time: on two cores three at a time take an eighth less than two
  const command = `npx --no-install jest --ci --maxWorkers=3 --json --outputFile="${RESULT}"`
  console.log(`\n── tests: ${command}`)
  const ok = spawnSync(command, { cwd: ROOT, stdio: 'inherit', shell: true }).status === 0
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
// the time of the builds: tests open the app on days before today
process.env.SOURCE_DATE_EPOCH = String(Date.parse('2024-09-05') / 1000)

// what is tested is the app, and not what the policy says today
process.env.WENBAN_POLICY = 'sample'

// what an earlier build left behind must not pass for today's
rmSync(path.join(ROOT, 'dist'), { recursive: true, force: true })

const BUILDS: readonly Step[] = [
  ['build for WeChat', 'npm run -s build:weapp'],
  ['build for browsers', 'npm run -s build:h5'],
]

async function main(): Promise<void> {
  if (process.argv[2] === 'builds') {
    process.exitCode = (await inTurn(BUILDS)).length > 0 ? 1 : 0
    return
  }
  // made once, before each lane would make it
  const made = await inTurn([['policy', 'npm run -s make']])
  // two at a time: a machine of two cores has nothing left for a third
  const lanes = await Promise.all([
    inTurn([
      ['types', 'npm run -s typecheck'],
      ['style of the code', 'npm run -s lint'],
    ]),
    inTurn(BUILDS),
  ])
  const failedSteps = [...made, ...lanes.flat()]
  const { passed, failed } = runTests()
  console.log(failedSteps.length > 0 ? `\nfailed before the tests: ${failedSteps.join(', ')}` : '')
  console.log(`${passed} passed, ${failed + failedSteps.length} failed`)
  process.exitCode = failed + failedSteps.length > 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
