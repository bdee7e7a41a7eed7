/** Reads an edition of the policy: the current files, a git revision, or another folder. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { asOf, type IsoDate, type Timed, type WholeRegion } from '@/rules/authoring'
import type { Place } from './place'
import { POLICY, readPolicy } from './policy'
import { problemText } from './problems'
import type { Rulings } from './rulings'
import { timedOf } from './slices'

/** An edition that can be compared with another. */
export interface Edition {
  /** As in 「比较：最近一次提交（1a2b3c4）→ 现在的文件」. */
  readonly name: string
  /** As of today. */
  readonly regions: readonly WholeRegion[]
  /** The same with slices by day; without it nothing changes over time. */
  readonly places?: readonly Timed<WholeRegion>[]
  /** As read from the files, including what the app does not have. */
  readonly read?: readonly Place[]
  /** The rulings for every place. */
  readonly rulings?: Rulings
}

/** The edition's regions on that day. */
export const regionsOf = ({ regions, places }: Edition, day: IsoDate): readonly WholeRegion[] =>
  places?.map((place) => asOf(place, day)) ?? regions

/** A missing or unreadable edition: reported in one sentence. */
export class EditionError extends Error {}

const ROOT = path.dirname(POLICY)

/** Git's output; null on failure. */
function git(...words: readonly string[]): Buffer | null {
  try {
    return execFileSync('git', words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 })
  } catch {
    return null
  }
}

export const editionFrom = (name: string, places: readonly Place[]): Edition => ({
  name,
  regions: places.map(({ region }) => region),
  places: places.map(timedOf),
  read: places,
})

/** @param why a possible reason if it cannot be read */
function read(name: string, folder: string, why = ''): Edition {
  const { places, problems, rulings } = readPolicy(folder)
  const [first] = problems
  if (first)
    throw new EditionError(
      `${name}里的规定读不出来${why}，不能比较：${problemText(first)}${problems.length > 1 ? `（这样的地方一共${problems.length}处）` : ''}`,
    )
  return { ...editionFrom(name, places), rulings }
}

/** The current files of `policy/`. */
export const currentEdition = (): Edition => read('现在的文件', POLICY)

function atRevision(revision: string): Edition {
  if (!git('--version')) throw new EditionError('这台机器上没有 git：只能比较文件夹，没有以前的版本')
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
    ?.toString()
    .trim()
  if (commit === undefined) throw new EditionError(`没有“${revision}”这个版本，也没有这个文件夹`)
  const name = `${revision === 'HEAD' ? '最近一次提交' : revision}（${commit.slice(0, 7)}）`
  const files = git('ls-tree', '-r', '-z', '--name-only', commit, 'policy')?.toString().split('\0') ?? []
  const written = files.filter((file) => file.endsWith('.yaml'))
  if (written.length === 0) throw new EditionError(`${name}里还没有 policy 文件夹，不能比较`)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'policy-'))
  try {
    for (const file of written) {
      const target = path.join(folder, file)
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, git('show', `${commit}:./${file}`) ?? '')
    }
    return read(name, path.join(folder, 'policy'), '（是旧的写法，或者当时就有错）')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Reads an edition.
 * @param wanted a folder that contains `policy/`, or a git revision
 * @throws {EditionError} if there is no such edition, or today's reader cannot read it
 */
export function editionOf(wanted: string): Edition {
  const folder = path.join(wanted, 'policy')
  return existsSync(folder) ? read(wanted, folder) : atRevision(wanted)
}

/** The default edition to compare with in `effect` and `show`. */
export const LAST_COMMIT = 'HEAD'
