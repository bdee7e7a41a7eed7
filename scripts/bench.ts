// npm run bench: how fast the rules are, against their budgets and beside other engines on the same question.
// With `-- --cpu` it counts this process's time on the processor, which other work on the machine disturbs less.
import type { IsoDate } from '@/rules/authoring'
import { compare, race } from './bench/comparison'
import { contestants } from './bench/contestants'
import { measureGuides } from './bench/guides'

/** The day on which everything is asked, so that every run does the same work. */
const TODAY: IsoDate = '2026-11-23'

const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
const now = process.argv.includes('--cpu') ? processorTime : () => performance.now()
const row = (...cells: readonly string[]) => {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(44) : cell.padStart(16))).join(''))
}

async function main(): Promise<void> {
  const engines = contestants()
  const { asked, outcomes, mismatches } = await compare(engines)
  if (mismatches.length > 0) {
    console.error(`The engines do not agree about ${mismatches.length} of ${asked} people:`)
    for (const mismatch of mismatches.slice(0, 10)) console.error(JSON.stringify(mismatch))
    process.exitCode = 1
    return
  }
  console.log(`All engines say the same of ${asked} people, ${outcomes.size} outcomes among them.\n`)

  row('one decision', 'µs', 'times the first')
  for (const { name, micros, ratio } of await race(engines, now))
    row(`  ${name}`, micros.toFixed(1), ratio.toFixed(2))

  console.log('')
  row('the guides, the slowest of each', 'ms', 'budget', '')
  for (const { what, guide, milliseconds, budget } of measureGuides(TODAY, now)) {
    const verdict = budget === null ? '' : milliseconds < budget ? 'within' : 'OVER'
    row(`  ${what}`, milliseconds.toFixed(3), budget === null ? '' : `< ${budget}`, verdict)
    if (guide !== null) console.log(`    ${guide}`)
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
