// npm run generate: writes the official calendar of workdays, as the package of the day knows it. What follows from the
// policy is made by `npm run make`.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { CALENDAR_FILE, workdayCalendar } from './workday-calendar'

async function main(): Promise<void> {
  const target = path.resolve(__dirname, '..', CALENDAR_FILE)
  writeFileSync(
    target,
    await format(workdayCalendar(), { ...(await resolveConfig(target)), filepath: target }),
  )
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
