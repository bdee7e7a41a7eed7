/** What phones of today have and the oldest that package.json promises have not, by MDN's data of browsers. */
import { readFileSync } from 'node:fs'
import type {
  CompatData,
  Identifier,
  SimpleSupportStatement,
  SupportStatement,
} from '@mdn/browser-compat-data'
import { browserslist } from '../../package.json'

/** MDN's data of browsers. */
export const data = JSON.parse(
  readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8'),
) as CompatData

/** The version in `chrome >= 61`. */
function oldest(browser: string): number {
  const line = browserslist.find((line) => line.startsWith(`${browser} >= `))
  if (line === undefined) throw new Error(`package.json promises no version of ${browser}`)
  return Number(line.slice(`${browser} >= `.length))
}

const OLDEST = { chrome: oldest('chrome'), safari_ios: oldest('ios') } as const

/** Whether a browser has it from that version on, for everybody and under its own name. */
const isThere = (
  {
    version_added: added,
    flags,
    prefix,
    alternative_name: otherName,
    partial_implementation: inPart,
  }: SimpleSupportStatement,
  version: number,
  inPartCounts: boolean,
): boolean =>
  flags === undefined &&
  prefix === undefined &&
  otherName === undefined &&
  (inPart === undefined || inPartCounts) &&
  typeof added === 'string' &&
  Number.parseFloat(added.replace('≤', '')) <= version

/**
 * Whether one of the oldest that are promised lacks it.
 * @param inPartCounts whether what a browser has in part is there, as most objects are; a style may have no effect then
 */
export const isYoung = ({ __compat: compat }: Identifier, inPartCounts: boolean): boolean =>
  compat !== undefined &&
  Object.entries(OLDEST).some(([browser, version]) => {
    const said: SupportStatement | undefined = compat.support[browser as keyof typeof OLDEST] // its only keys
    if (said === undefined) return false
    return !(Array.isArray(said) ? said : [said]).some((one: SimpleSupportStatement) =>
      isThere(one, version, inPartCounts),
    )
  })

/** @throws where the data have no such part */
export function partOf(whole: Identifier, name: string): Identifier {
  const part = whole[name]
  if (part === undefined) throw new Error(`the data of browsers have no ${name}`)
  return part
}

/** What is within, by names that can be written; what is said of the whole is left out. */
const partsOf = (whole: Identifier): [string, Identifier][] =>
  Object.entries(whole).flatMap(([name, part]): [string, Identifier][] =>
    /^[A-Za-z]\w*$/.test(name) ? [[name, part as Identifier]] : [],
  )

/**
 * The young ones of an owner, as `Array.fromAsync` and `Array.prototype.at`; the data tell apart only in `api` whether an
 * object or its prototype has them.
 */
function youngOf(owner: string, members: Identifier): string[] {
  return partsOf(members)
    .filter(([name, member]) => name !== owner && isYoung(member, true))
    .flatMap(([name]) =>
      name.endsWith('_static')
        ? [`${owner}.${name.replace('_static', '')}`]
        : [`${owner}.${name}`, `${owner}.prototype.${name}`],
    )
}

/** What a part of the data names: objects, and what they have. */
const youngIn = (owners: Identifier): string[] =>
  partsOf(owners).flatMap(([owner, members]) => [
    ...(isYoung(members, true) ? [`window.${owner}`] : []),
    ...youngOf(owner, members),
  ])

/** The tests' own driver needs these in the page. */
const NEEDED = ['window.globalThis', 'window.BigInt64Array', 'window.BigUint64Array']

/** The part that is the language's own, which WeChat's scripts could find too. */
export const youngerLanguage: readonly string[] = youngIn(partOf(data.javascript, 'builtins')).filter(
  (name) => !NEEDED.includes(name),
)

/** All of it, as `Array.prototype.flatMap` and `window.queueMicrotask`. */
export const younger: readonly string[] = [
  ...youngerLanguage,
  ...youngIn(data.api),
  ...youngOf('window', partOf(data.api, 'Window')),
]
