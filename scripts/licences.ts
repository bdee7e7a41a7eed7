/**
 * Checks the licence of every package that building or running the app needs against a list. Packages for
 * tests and tools only (`dev` in the lock file) reach no phone and are left out.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import spdxSatisfies from 'spdx-satisfies'

const ROOT = path.resolve(__dirname, '..')

/** Licences that let anybody use and redistribute the code together with their text. SPDX ids. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]

/** Packages with another licence or none, and why they are accepted. */
export const ACCEPTED: Readonly<Record<string, string>> = {
  'caniuse-lite': 'CC-BY-4.0: a table of browsers, read only by the build; not part of the packages.',
  'codesandbox-import-util-types':
    'LGPL-3.0 by its LICENSE file: NutUI needs it only for its documentation; no component imports it, so it is in neither build.',
  'codesandbox-import-utils':
    'LGPL-3.0 by its LICENSE file: NutUI needs it only for its documentation; no component imports it, so it is in neither build.',
  'spdx-exceptions': 'CC-BY-3.0: a list of names, read only by a build tool; not part of the packages.',
  'webpack-chain': 'MPL-2.0: a build tool, used unchanged; not part of the packages.',
}

export interface Package {
  readonly name: string
  readonly version: string
  /** An SPDX expression, or null if the package names no licence. */
  readonly licence: string | null
}

interface Manifest {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

/** Whether an alternative of an SPDX expression is allowed; all parts of an `AND` must be. */
export function isAllowed(licence: string): boolean {
  try {
    return spdxSatisfies(licence, ALLOWED)
  } catch {
    return false // not an SPDX expression, such as SEE LICENSE IN FILE
  }
}

/** Every package not for development only, one entry per version. */
export function packages(root = ROOT): readonly Package[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Manifest>>
  }
  const found = new Map<string, Package>()
  for (const [place, { version = '', license, dev, link }] of Object.entries(lock.packages)) {
    if (place === '' || dev === true || link === true) continue
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const licence = license ?? licenceInside(path.join(root, place))
    found.set(`${name}@${version}`, { name, version, licence })
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The licence in the installed package, if the lock file has none. */
function licenceInside(folder: string): string | null {
  const file = path.join(folder, 'package.json')
  if (!existsSync(file)) return null
  return (JSON.parse(readFileSync(file, 'utf8')) as Manifest).license ?? null
}

/** Problems in words: licences that are neither allowed nor accepted, and unnecessary exceptions. */
export function licenceProblems(
  all: readonly Package[],
  accepted: Readonly<Record<string, string>> = ACCEPTED,
): readonly string[] {
  const strange = all.filter(({ licence }) => licence === null || !isAllowed(licence))
  const names = new Set(strange.map(({ name }) => name))
  return [
    ...strange
      .filter(({ name }) => accepted[name] === undefined)
      .map(({ name, version, licence }) => `${name}@${version}: ${licence ?? 'names no licence'}`),
    ...Object.keys(accepted)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: accepted, but nothing needs it any more`),
  ]
}
