import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { H5_FILES } from '../../scripts/serve'
import { openH5 } from '../support/h5'
import { tooModern } from '../support/syntax'

const KB = 1024

test('the first page needs at most 170 KB of scripts and styles, gzipped, and nothing else', async () => {
  const { page } = await openH5()
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  )
  expect(loaded.filter((file) => !/\.(js|css)$/.test(file))).toEqual([])
  const sizes = loaded.map((file) => gzipSync(readFileSync(path.join(H5_FILES, file))).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(170 * KB)
})

test('an old phone can read every script', () => {
  expect(tooModern(H5_FILES)).toEqual([])
})
