// npm run generate: writes the official calendar of workdays from the current version of its package. `npm
// run make` generates what depends on the policy.
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
