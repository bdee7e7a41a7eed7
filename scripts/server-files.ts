// The last step of build:h5: what a server needs beside the files of the app (docs/hosting.md).
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { version } from '../package.json'
import { H5_FILES } from '../hosting/serve'

/** Says which version a server gives out, and that it does. */
const HEALTH = 'health.json'

/** Files of text; below a kilobyte nothing is won. */
const WORTH_COMPRESSING = /\.(html|js|css|svg|webmanifest)$/
const LEAST_BYTES = 1024

/** Writes `health.json` into a folder with the built browser version: its number, and what tells it from all others. */
function writeHealth(folder: string): void {
  // the worker names every file by its hash
  const build = createHash('sha256')
    .update(readFileSync(path.join(folder, 'sw.js')))
    .digest('hex')
  writeFileSync(path.join(folder, HEALTH), `${JSON.stringify({ version, build: build.slice(0, 12) })}\n`)
}

/**
 * Writes a copy by gzip and one by brotli beside each file of text, so that no server has to do so for each visitor.
 * @returns how many files have copies
 */
function writeCompressed(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => WORTH_COMPRESSING.test(name))
    .map((name) => path.join(folder, name))
  let count = 0
  for (const file of files) {
    const content = readFileSync(file)
    if (content.length < LEAST_BYTES) continue
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
    writeFileSync(`${file}.br`, brotliCompressSync(content))
    count++
  }
  return count
}

writeHealth(H5_FILES)
console.log(`hosting: ${writeCompressed(H5_FILES)} files have compressed copies`)
