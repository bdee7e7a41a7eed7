// npm test: runs every check of the project and prints a summary. With `builds`, only builds what the tests run.
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

/** Runs the command. Prints its output at the end, so that the output of parallel commands does not mix. */
function run(title: string, command: string): Promise<boolean> {
  return new Promise((resolve) => {
    exec(command, { cwd: ROOT, maxBuffer: Infinity }, (error, stdout, stderr) => {
      console.log(`\n── ${title}: ${command}\n${stdout}${stderr}`.trimEnd())
      resolve(error === null)
    })
  })
}

/** Runs the steps in turn; returns the titles of those that fail. */
async function inTurn(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = []
  for (const [title, command] of steps) if (!(await run(title, command))) failed.push(title)
  return failed
}

/** Runs all jest projects. A file that cannot be loaded counts as one failed test. */
function runTests(): { passed: number; failed: number } {
  mkdirSync(path.dirname(RESULT), { recursive: true })
  rmSync(RESULT, { force: true })
  // browser tests wait half of their time: on two cores, three workers take an eighth less time than two
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

// the address in the builds' QR codes and links; it is never requested
process.env.WENBAN_H5_URL = 'https://wenban.example/'
// the build time: tests open the app on days before today
process.env.SOURCE_DATE_EPOCH = String(Date.parse('2024-09-05') / 1000)

// the tests are about the app, not about today's policy
process.env.WENBAN_POLICY = 'sample'

// so that an earlier build cannot pass for the current one
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
  // once, before both lanes would do it
  const made = await inTurn([['policy', 'npm run -s make']])
  // two lanes keep both cores of a small machine busy
  const lanes = await Promise.all([
    inTurn([
      ['types', 'npm run -s typecheck'],
      ['lint', 'npm run -s lint'],
    ]),
    inTurn(BUILDS),
  ])
  const failedSteps = [...made, ...lanes.flat()]
  const { passed, failed } = runTests()
  console.log(failedSteps.length > 0 ? `\nFailed before the tests: ${failedSteps.join(', ')}` : '')
  console.log(`${passed} passed, ${failed + failedSteps.length} failed`)
  process.exitCode = failed + failedSteps.length > 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
