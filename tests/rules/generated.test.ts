import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contents } from '../../scripts/generated/contents'
import { pinyin } from '../../scripts/generated/pinyin'
import { calendar } from '../../scripts/generated/workday-calendar'

const ROOT = path.resolve(__dirname, '../..')
/** Without what the formatter decides. */
const bare = (text: string) => text.replace(/[\s,'"]/g, '')

test.each([calendar, contents, pinyin])('$file is what `npm run generate` makes', ({ file, text }) => {
  expect(bare(readFileSync(path.join(ROOT, file), 'utf8'))).toBe(bare(text()))
})
