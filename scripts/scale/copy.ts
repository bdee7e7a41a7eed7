/** A copy of the repository in a temporary folder, with a given number of places. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ROOT } from '../policy/root'

/** The largest place, and how many clones of it there are; the other clones are of a small place. */
const FULL = 'qinhuangdao'
const FULL_ONES = 30
const SMALL = 'zhoukou'
const PROVINCES = 30

/** Links each package separately, so that caches of tools in `node_modules` are not shared with the repository. */
function linkPackages(folder: string): void {
  const [from, to] = [path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules')]
  mkdirSync(to)
  for (const name of readdirSync(from))
    if (name !== '.cache') symlinkSync(path.join(from, name), path.join(to, name))
}

const idOf = (number: number): string => `clone-${String(number).padStart(3, '0')}`

/** Copies a place under another id and name, in one of thirty provinces. */
function clone(policy: string, number: number): void {
  const id = idOf(number)
  const original = number <= FULL_ONES ? FULL : SMALL
  const from = path.join(policy, original)
  for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(yaml|txt)$/.test(file)) continue
    const target = path.join(policy, id, file)
    mkdirSync(path.dirname(target), { recursive: true })
    const text = readFileSync(path.join(from, file), 'utf8')
      .split(`.schema/${original}/`)
      .join(`.schema/${id}/`)
    writeFileSync(
      target,
      file === 'place.yaml'
        ? text
            .replace(/^name: .*$/m, `name: 第${number}市`)
            .replace(/^province: .*$/m, `province: 第${(number % PROVINCES) + 1}省`)
        : text,
    )
  }
}

/** Changes one text of one place: adds a keyword to an FAQ. */
export function changeOne(folder: string): void {
  const file = path.join(folder, 'policy', idOf(1), 'faqs.yaml')
  const text = readFileSync(file, 'utf8')
  const changed = text.replace('keywords: [', 'keywords: [换了一个词, ')
  if (changed === text) throw new Error(`${file} has no keywords`)
  writeFileSync(file, changed)
}

/**
 * Copies the working tree of the repository, without ignored files, and adds clones.
 * @param places the total number of places, including today's
 * @param key the public key for publishing there
 * @returns the folder, and a function that removes it
 */
export function copyWith(places: number, key: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), `wenban-${places}-`))
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
  for (const file of files)
    if (file !== '') cpSync(path.join(ROOT, file), path.join(folder, file), { recursive: true })
  linkPackages(folder)
  const policy = path.join(folder, 'policy')
  const today = readdirSync(policy, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && readdirSync(path.join(policy, entry.name)).includes('place.yaml'),
  )
  for (let number = 1; number <= places - today.length; number += 1) clone(policy, number)
  writeFileSync(path.join(policy, 'keys.yaml'), `keys:\n  - ${key}\n`)
  const order = path.join(policy, 'places.yaml')
  const carried = today.map(({ name }) => name).join(', ')
  writeFileSync(order, `${readFileSync(order, 'utf8').trimEnd()}\ncarried: [${carried}]\n`)
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
