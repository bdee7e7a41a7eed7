/** Runs Lighthouse in a program of its own. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Marks } from './lighthouse'

const ROOT = path.resolve(__dirname, '..', '..')
const SCRIPT = path.join(__dirname, 'lighthouse.ts')

/** How the app is looked at, as residents know it. */
export const LOOKS = {
  standard: '标准',
  large: '大字',
  huge: '特大',
  dark: '深色',
  desktop: '电脑',
} as const

export type Look = keyof typeof LOOKS

/** Those whose time is told. */
export const TIMED_LOOKS = ['standard', 'huge'] as const satisfies readonly Look[]

/**
 * What Lighthouse gives the addresses.
 * @throws where Lighthouse cannot measure one of them
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
  return JSON.parse(stdout) as readonly Marks[] // our own program's words
}
