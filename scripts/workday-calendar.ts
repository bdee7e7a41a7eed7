/** The official calendar of days off and make-up workdays, as data, so that the app does not ship the package. */
import chineseDays from 'chinese-days/dist/chinese-days.json'

const FIRST_YEAR = 2023

const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
const since = (dates: Readonly<Record<string, string>>) =>
  Object.keys(dates)
    .filter((date) => Number(date.slice(0, 4)) >= FIRST_YEAR)
    .sort()

/** Where it stands, from the root of the project. */
export const CALENDAR_FILE = 'src/rules/engine/workday-calendar.ts'

/** The file as TypeScript, before it is formatted. */
export function workdayCalendar(): string {
  const off = since(chineseDays.holidays).filter((date) => !isWeekend(date))
  const work = since(chineseDays.workdays).filter(isWeekend)
  const lastYear = off.at(-1)?.slice(0, 4) ?? ''
  const list = (name: string, comment: string, dates: readonly string[]) =>
    `/** ${comment} */\nexport const ${name}: readonly IsoDate[] = [\n${dates.map((d) => `  '${d}',`).join('\n')}\n]\n`
  return [
    '/** Made by `npm run generate` from the official holiday notices; do not edit. */',
    "import type { IsoDate } from './days'\n",
    `/** The first and last day that the calendar covers, both inclusive. */`,
    `export const CALENDAR_FROM: IsoDate = '${FIRST_YEAR}-01-01'`,
    `export const CALENDAR_TO: IsoDate = '${lastYear}-12-31'\n`,
    list('DAYS_OFF', 'Mondays to Fridays off.', off),
    list('MAKE_UP_WORKDAYS', 'Saturdays and Sundays worked.', work),
  ].join('\n')
}
