/**
 * Measures the guides in a separate process and prints the figures as JSON: `--cpu` as in bench.ts, the day
 * last.
 */
import { isIsoDate } from '@/rules/authoring'
import { measureGuides } from './guides'
import { clockOf } from './measure'

const today = process.argv.at(-1) ?? ''
if (!isIsoDate(today)) throw new RangeError(`no such day: ${today}`)
console.log(JSON.stringify(measureGuides(today, clockOf(process.argv))))
