// npm run generate: writes the files of the source that are computed from others.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { contents } from './generated/contents'
import { pinyin } from './generated/pinyin'
import { calendar } from './generated/workday-calendar'

async function main(): Promise<void> {
  for (const { file, text } of [calendar, contents, pinyin]) {
    const target = path.resolve(__dirname, '..', file)
    writeFileSync(target, await format(text(), { ...(await resolveConfig(target)), filepath: target }))
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
