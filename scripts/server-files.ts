// The last step of build:h5: writes what a server needs besides the app's files (docs/hosting.md).
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { version } from '../package.json'
import { H5_FILES } from '../hosting/serve'

/** For monitoring: shows that the server answers, and with which version. */
const HEALTH = 'health.json'

/** Text files. Below a kilobyte, compression gains nothing. */
const WORTH_COMPRESSING = /\.(html|js|css|svg|webmanifest)$/
const LEAST_BYTES = 1024

/** Writes `health.json` into a folder with the built browser version: its version number and a hash of the build. */
function writeHealth(folder: string): void {
  // the worker lists every file with its hash
  const build = createHash('sha256')
    .update(readFileSync(path.join(folder, 'sw.js')))
    .digest('hex')
  writeFileSync(path.join(folder, HEALTH), `${JSON.stringify({ version, build: build.slice(0, 12) })}\n`)
}

/**
 * Writes a gzip and a brotli copy beside each text file, so that servers need not compress for each visitor.
 * @returns the number of files with copies
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
