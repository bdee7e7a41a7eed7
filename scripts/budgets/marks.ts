/** Runs Lighthouse in a program of its own. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Marks } from './lighthouse'

const ROOT = path.resolve(__dirname, '..', '..')
const SCRIPT = path.join(__dirname, 'lighthouse.ts')

/** The sizes of type that are measured, as residents know them. */
export const MARKED_SIZES: Readonly<Record<string, string>> = { standard: '标准', huge: '特大' }

/**
 * What Lighthouse gives the addresses, with a phone's screen.
 * @param size a key of `MARKED_SIZES`
 * @throws where Lighthouse cannot measure one of them
 */
export async function marksOf(
  size: string,
  categories: readonly string[],
  addresses: readonly string[],
): Promise<readonly Marks[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', SCRIPT, size, categories.join(','), ...addresses],
    { cwd: ROOT, maxBuffer: 10_000_000 },
  )
  return JSON.parse(stdout) as readonly Marks[] // our own program's words
}
