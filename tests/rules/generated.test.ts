import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CALENDAR_FILE, workdayCalendar } from '../../scripts/workday-calendar'

const ROOT = path.resolve(__dirname, '../..')
/** The text without what the formatter decides. */
const bare = (text: string) => text.replace(/[\s,'"]/g, '')

test('the workday calendar is what `npm run generate` makes', () => {
  expect(bare(readFileSync(path.join(ROOT, CALENDAR_FILE), 'utf8'))).toBe(bare(workdayCalendar()))
})
