/** Writes the official calendar of days off and make-up workdays into the rules, so that no phone carries the package. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import calendar from 'chinese-days/dist/chinese-days.json'

const FIRST_YEAR = 2023

const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
const since = (dates: Readonly<Record<string, string>>) =>
  Object.keys(dates)
    .filter((date) => Number(date.slice(0, 4)) >= FIRST_YEAR)
    .sort()

/** The module's text. */
export function workdayCalendar(): string {
  const off = since(calendar.holidays).filter((date) => !isWeekend(date))
  const work = since(calendar.workdays).filter(isWeekend)
  const lastYear = off.at(-1)?.slice(0, 4) ?? ''
  const list = (name: string, comment: string, dates: readonly string[]) =>
    `/** ${comment} */\nexport const ${name}: readonly IsoDate[] = [\n${dates.map((d) => `  '${d}',`).join('\n')}\n]\n`
  return [
    '/** Made by scripts/workday-calendar.ts from the official holiday notices; do not edit. */',
    "import type { IsoDate } from './days'\n",
    `/** The calendar is known from the first to the last of these days, both inclusive. */`,
    `export const CALENDAR_FROM: IsoDate = '${FIRST_YEAR}-01-01'`,
    `export const CALENDAR_TO: IsoDate = '${lastYear}-12-31'\n`,
    list('DAYS_OFF', 'Mondays to Fridays that are days off.', off),
    list('MAKE_UP_WORKDAYS', 'Saturdays and Sundays that are worked.', work),
  ].join('\n')
}

if (process.argv[1] === __filename)
  writeFileSync(path.join(__dirname, '../src/rules/engine/workday-calendar.ts'), workdayCalendar())
