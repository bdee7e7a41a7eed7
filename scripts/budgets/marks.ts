/** Runs Lighthouse in a separate program. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Marks } from './lighthouse'

const ROOT = path.resolve(__dirname, '..', '..')
const SCRIPT = path.join(__dirname, 'lighthouse.ts')

/** The app's looks, by the residents' names. */
export const LOOKS = {
  standard: '标准',
  large: '大字',
  huge: '特大',
  dark: '深色',
  desktop: '电脑',
} as const

export type Look = keyof typeof LOOKS

/** Looks whose performance is reported. */
export const TIMED_LOOKS = ['standard', 'huge'] as const satisfies readonly Look[]

/**
 * Lighthouse's marks for the addresses.
 * @throws if Lighthouse cannot measure one of them
 */
export async function marksOf(
  look: Look,
  categories: readonly string[],
  addresses: readonly string[],
): Promise<readonly Marks[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', SCRIPT, look, categories.join(','), ...addresses],
    { cwd: ROOT, maxBuffer: 10_000_000 },
  )
  return JSON.parse(stdout) as readonly Marks[] // output of our own program
}
