// npm run scale: measures the app and the policy command with thirty and three hundred places. It builds in copies outside
// the repository and writes the table of docs/scale.md column by column. It takes fifteen minutes of CPU time.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newKeyPair } from './policy/publish/keys'
import type { AppFigures } from './scale/app'
import { changeOne, copyWith } from './scale/copy'
import { writeTable } from './table-in-page'

const KB = 1024
const KEY = newKeyPair()

interface Figures {
  readonly places: number
  /** CPU time in seconds. */
  readonly cold: number
  readonly warm: number
  readonly changed: number
  readonly publish: number
  /** In bytes. */
  readonly manifest: number
  readonly bundles: number
  readonly largest: number
  readonly app: AppFigures
}

/** Memory for the check, in MB. It must not grow with the number of places. */
const CHECK_IN = 512

/** The CPU seconds on the last line of the shell's `times`: `1m2.30s 0m1.20s`. */
function secondsIn(output: string): number {
  const last = output.trim().split('\n').at(-1) ?? ''
  const times = [...last.matchAll(/(\d+)m([\d.]+)s/g)]
  if (times.length !== 2) throw new Error(`no times: ${last}`)
  return times.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0)
}

/** Runs the command in the folder. Measures CPU time, because the machine does other work too. */
function run(
  folder: string,
  command: string,
  env: Readonly<Record<string, string>> = {},
): { seconds: number; output: string } {
  console.log(`── ${path.basename(folder)}: ${command}`)
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${command}; status=$?; times; exit $status`], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${command}: ${stderr.slice(-2000)}${stdout.slice(-2000)}`)
  const seconds = secondsIn(stdout)
  console.log(`   ${seconds.toFixed(1)} s`)
  // without the two lines of `times`
  return { seconds, output: stdout.trim().split('\n').slice(0, -2).join('\n') }
}

/** The generated code. If it is the same, so is the app. */
const BUILT_IN = 'src/rules/built-in'

const generatedIn = (folder: string): string => {
  const generated = path.join(folder, BUILT_IN)
  return readdirSync(generated, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${file}\n${readFileSync(path.join(generated, file), 'utf8')}`)
    .join('\n')
}

const built = { of: '', dist: '' }

/** Builds the app in the copy, or reuses the one built from the same generated code. */
function build(folder: string): void {
  run(folder, 'npm run -s make')
  const of = generatedIn(folder)
  const dist = path.join(folder, 'dist')
  if (of === built.of) cpSync(built.dist, dist, { recursive: true })
  else {
    run(folder, 'npm run -s build:weapp', { WENBAN_POLICY_URL: 'https://rules.example/' })
    run(folder, 'npm run -s build:h5')
    if (built.dist !== '') rmSync(built.dist, { recursive: true })
    built.of = of
    built.dist = mkdtempSync(path.join(tmpdir(), 'wenban-dist-'))
    for (const target of ['h5', 'weapp'])
      cpSync(path.join(dist, target), path.join(built.dist, target), { recursive: true })
  }
}

function measure(places: number): Figures {
  const { folder, remove } = copyWith(places, KEY.public)
  try {
    run(folder, 'npm run -s policy -- --help') // compiles the command
    const check = (): number =>
      run(folder, 'npm run -s policy -- check', { NODE_OPTIONS: `--max-old-space-size=${CHECK_IN}` }).seconds
    const [cold, warm] = [check(), check()]
    changeOne(folder)
    const changed = check()
    const publish = run(folder, 'npm run -s policy -- publish', { WENBAN_POLICY_KEY: KEY.secret }).seconds
    const published = path.join(folder, 'dist/policy')
    const sizes = readdirSync(published).map(
      (file) => [file, statSync(path.join(published, file)).size] as const,
    )
    const bundles = sizes.flatMap(([file, size]) => (file.startsWith('manifest') ? [] : [size]))
    build(folder)
    const { output } = run(folder, 'npx --no-install tsx scripts/scale/app.ts')
    return {
      places,
      cold,
      warm,
      changed,
      publish,
      manifest: sizes.find(([file]) => file === 'manifest.json')?.[1] ?? 0,
      bundles: bundles.reduce((sum, size) => sum + size, 0),
      largest: Math.max(...bundles),
      app: JSON.parse(output.trim().split('\n').at(-1) ?? '') as AppFigures,
    }
  } finally {
    remove()
  }
}

const kb = (bytes: number): string => `${Math.round(bytes / KB)} KB`
const seconds = (time: number): string => `${time.toFixed(1)} s`
const ms = (time: number): string => `${Math.round(time)} ms`

/** The rows of the table. */
const ROWS: readonly (readonly [figure: string, of: (figures: Figures) => string])[] = [
  ['WeChat, main package (at most 2048 KB)', ({ app }) => kb(app.main)],
  ['WeChat, sub-package with the built-in places (at most 2048 KB)', ({ app }) => kb(app.all - app.main)],
  ['browser, first load of Home, gzip', ({ app }) => `${kb(app.firstLoad)}, ${app.requests} requests`],
  ['browser, until Home is drawn', ({ app }) => ms(app.home)],
  ['browser, until the list of places is drawn (at most 500 ms)', ({ app }) => ms(app.list)],
  ['browser, until a place is found by name (at most 500 ms)', ({ app }) => ms(app.found)],
  ['browser, until a place is fetched, verified and shown', ({ app }) => ms(app.chosen)],
  ['browser, until the search in it has results', ({ app }) => ms(app.search)],
  ['WeChat, until the list of places is drawn (at most 500 ms)', ({ app }) => ms(app.weappList)],
  ['WeChat, until a place is found by name (at most 500 ms)', ({ app }) => ms(app.weappFound)],
  [`\`policy check\` in ${CHECK_IN} MB of memory, nothing cached`, ({ cold }) => seconds(cold)],
  ['`policy check`, nothing changed', ({ warm }) => seconds(warm)],
  ['`policy check`, one sentence of one place changed', ({ changed }) => seconds(changed)],
  ['`policy publish`', ({ publish }) => seconds(publish)],
  ['manifest', ({ manifest }) => kb(manifest)],
  ['bundles', ({ bundles, largest }) => `${kb(bundles)}, the largest ${kb(largest)}`],
]

const table = (all: readonly Figures[]): readonly string[] => [
  `| figure | ${all.map(({ places }) => `${places} places`).join(' | ')} |`,
  `| --- |${' --- |'.repeat(all.length)}`,
  ...ROWS.map(([figure, of]) => `| ${figure} | ${all.map(of).join(' | ')} |`),
]

async function main(): Promise<void> {
  const counts = process.argv.slice(2).map(Number)
  const all: Figures[] = []
  for (const places of counts.length > 0 ? counts : [30, 300]) {
    all.push(measure(places))
    await writeTable('scale', table(all))
  }
}

main()
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(() => {
    if (built.dist !== '') rmSync(built.dist, { recursive: true })
  })
