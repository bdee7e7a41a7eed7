// npm run bench: measures how fast the rules are, against their budgets and other engines on the same
// question, and how fast the mini-program starts compared with an empty one (npm run build:weapp first).
// Writes the tables of docs/benchmark.md. With `-- --cpu` it measures this process's CPU time, which other
// work on the machine disturbs less.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import type { IsoDate } from '@/rules/authoring'
import { SAMPLE_MARK } from '../config/policy'
import { compareBoots } from './bench/boot'
import { compare, race } from './bench/comparison'
import { contestants } from './bench/contestants'
import type { Measured } from './bench/guides'
import { interviewers } from './bench/interviewers'
import { compareInterviews, raceInterviews } from './bench/interviews'
import { clockOf } from './bench/measure'
import { writeTable } from './table-in-page'

const ROOT = path.resolve(__dirname, '..')

/** A fixed day, so that every run does the same work. */
const TODAY: IsoDate = '2026-11-23'

/**
 * How many times as long as an empty app as Taro makes it ours may take until its text is on the screen
 * (docs/decisions/0035).
 */
const BOOT_BUDGET = 2.5

const flags = process.argv.filter((argument) => argument === '--cpu')
const now = clockOf(flags)

type Table = readonly (readonly string[])[]

/** A Markdown table; the first row is the header, the second the alignment. */
const table = (rows: Table): string[] => [...rows.map((cells) => `| ${cells.join(' | ')} |`), '']

const rounded = (milliseconds: number): string =>
  milliseconds < 10 ? milliseconds.toPrecision(2) : milliseconds.toFixed(0)

/** @throws if they disagree */
async function engineTables(): Promise<string[]> {
  const engines = contestants()
  const { asked, outcomes, mismatches } = await compare(engines)
  const { people, mismatches: told } = await compareInterviews(interviewers(), 3)
  for (const mismatch of [...mismatches, ...told].slice(0, 10)) console.error(JSON.stringify(mismatch))
  if (mismatches.length + told.length > 0) throw new Error('the engines do not agree')
  return [
    `All engines agree on ${asked} people, with ${outcomes.size} outcomes among them; in interviews, on ${people}.`,
    '',
    ...table([
      ['one decision', 'µs', 'times the first'],
      ['---', '--:', '--:'],
      ...(await race(engines, now)).map(({ name, micros, ratio }) => [
        name,
        micros.toFixed(1),
        ratio.toFixed(1),
      ]),
    ]),
    ...table([
      ['a whole interview, with the reasons', 'questions', 'µs', 'times the first'],
      ['---', '--:', '--:', '--:'],
      ...(await raceInterviews(interviewers(), now)).map(({ name, questions, micros, ratio }) => [
        name,
        questions.toFixed(1),
        micros.toFixed(0),
        ratio.toFixed(1),
      ]),
    ]),
  ]
}

/** @param interpreted without JIT, as in WeChat on an iPhone */
async function guidesIn(script: string, interpreted: boolean): Promise<readonly Measured[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...(interpreted ? ['--jitless'] : []),
    script,
    ...flags,
    TODAY,
  ])
  return JSON.parse(stdout) as readonly Measured[] // output of our own program
}

async function guideTable(): Promise<string[]> {
  const script = path.join(ROOT, 'node_modules', '.cache', 'wenban-bench.js')
  await build({
    entryPoints: [path.join(__dirname, 'bench', 'guides-alone.ts')],
    bundle: true,
    platform: 'node',
    outfile: script,
    logLevel: 'error',
  })
  const compiled = await guidesIn(script, false)
  const interpreted = await guidesIn(script, true)
  const cells = (milliseconds: number, budget: number | null): string[] => {
    if (budget === null) return [rounded(milliseconds), '']
    const held = milliseconds < budget
    if (!held) process.exitCode = 1
    return [rounded(milliseconds), `< ${budget}${held ? '' : ' OVER'}`]
  }
  return table([
    ['the guides, the slowest of each', 'ms', 'budget', 'without JIT', 'budget', 'guide'],
    ['---', '--:', '--:', '--:', '--:', '---'],
    ...compiled.map(({ what, guide, milliseconds, budget }, index) => [
      what,
      ...cells(milliseconds, budget?.compiled ?? null),
      ...cells(interpreted[index]?.milliseconds ?? NaN, budget?.interpreted ?? null),
      guide === null ? '' : `\`${guide}\``,
    ]),
  ])
}

async function bootTable(): Promise<string[]> {
  const times = (ours: number, other: number): string => `${other.toFixed(0)} (${(ours / other).toFixed(2)})`
  const rows = (await compareBoots()).flatMap(({ slower, ours, taro, preact }) => {
    const held = ours.drawn < BOOT_BUDGET * taro.drawn
    if (!held) process.exitCode = 1
    const speed = slower === 1 ? 'at full speed' : `slowed down ${slower} times`
    return [
      [
        `the first page is open, ${speed}`,
        ours.opened.toFixed(0),
        times(ours.opened, taro.opened),
        '',
        times(ours.opened, preact.opened),
      ],
      [
        `its text is on the screen, ${speed}`,
        ours.drawn.toFixed(0),
        times(ours.drawn, taro.drawn),
        `< ${BOOT_BUDGET}${held ? '' : ' OVER'}`,
        times(ours.drawn, preact.drawn),
      ],
    ]
  })
  return table([
    ['from the first line of code, ms', 'ours', 'empty, as Taro makes it', 'budget', 'empty, our settings'],
    ['---', '--:', '--:', '--:', '--:'],
    ...rows,
  ])
}

async function main(): Promise<void> {
  const weapp = path.join(ROOT, 'dist', 'weapp')
  if (!existsSync(path.join(weapp, 'app.json')) || existsSync(path.join(weapp, SAMPLE_MARK)))
    throw new Error('dist/weapp is missing or contains the tests’ sample: npm run build:weapp')
  const lines = [...(await engineTables()), ...(await guideTable()), ...(await bootTable())]
  await writeTable('bench', lines, 'benchmark')
  console.log(lines.join('\n'))
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
