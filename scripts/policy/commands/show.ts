/** `policy show`: a guide as one page to read, print and sign. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { changedPages, pageOf } from '../page-of'
import { type Command, UsageError } from './command'
import { guideNamed } from './current'

export const show: Command = {
  takes: '[指引] [--out 文件或文件夹] [--since 旧版本]',
  does: '把一个指引写成一页，用来读、打印、签字，改过的地方标出来；不写指引，把改过的都写到 --out 的文件夹里',
  options: ['out', 'since'],
  words: [0, 1],
  run: ([id], { today, out, since }) => {
    if (id === undefined) {
      if (out === undefined) throw new UsageError('要看哪个指引？改过的都要，就用 --out 说写到哪个文件夹')
      mkdirSync(out, { recursive: true })
      const pages = changedPages(today, since)
      for (const [name, page] of pages) writeFileSync(path.join(out, `${name}.html`), page)
      console.log(`改过的指引${pages.size}个，写在 ${out}`)
      return true
    }
    const { region, guide } = guideNamed(id, today)
    const page = pageOf(region.id, guide.id, today, since)
    if (out === undefined) process.stdout.write(page)
    else {
      writeFileSync(out, page)
      console.log(`写好了：${out}`)
    }
    return true
  },
}
