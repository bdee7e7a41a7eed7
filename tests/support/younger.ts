/** Features of current phones that the oldest supported ones lack, from MDN's browser data. */
import { readFileSync } from 'node:fs'
import type {
  CompatData,
  Identifier,
  SimpleSupportStatement,
  SupportStatement,
} from '@mdn/browser-compat-data'
import { browserslist } from '../../package.json'

/** MDN's browser data. */
export const data = JSON.parse(
  readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8'),
) as CompatData

/** The version in an entry such as `chrome >= 61`. */
function oldest(browser: string): number {
  const line = browserslist.find((line) => line.startsWith(`${browser} >= `))
  if (line === undefined) throw new Error(`package.json promises no version of ${browser}`)
  return Number(line.slice(`${browser} >= `.length))
}

const OLDEST = { chrome: oldest('chrome'), safari_ios: oldest('ios') } as const

/** Whether a browser has the feature from that version on, without a flag or prefix. */
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
 * Whether one of the oldest supported browsers lacks the feature.
 * @param inPartCounts whether a partial implementation is enough, as for most objects; a style may have no effect then
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

/** @throws if the data have no such part */
export function partOf(whole: Identifier, name: string): Identifier {
  const part = whole[name]
  if (part === undefined) throw new Error(`the data of browsers have no ${name}`)
  return part
}

/** The parts of an entry whose names are identifiers, without data on the whole. */
const partsOf = (whole: Identifier): [string, Identifier][] =>
  Object.entries(whole).flatMap(([name, part]): [string, Identifier][] =>
    /^[A-Za-z]\w*$/.test(name) ? [[name, part as Identifier]] : [],
  )

/**
 * The recent members of an owner, such as `Array.fromAsync` and `Array.prototype.at`. Only `api` distinguishes members of
 * an object from those of its prototype.
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

/** The recent objects in a part of the data, and their recent members. */
const youngIn = (owners: Identifier): string[] =>
  partsOf(owners).flatMap(([owner, members]) => [
    ...(isYoung(members, true) ? [`window.${owner}`] : []),
    ...youngOf(owner, members),
  ])

/** Needed in the page by the test driver. */
const NEEDED = ['window.globalThis', 'window.BigInt64Array', 'window.BigUint64Array']

/** Recent features of the language itself, which WeChat's scripts might also use. */
export const youngerLanguage: readonly string[] = youngIn(partOf(data.javascript, 'builtins')).filter(
  (name) => !NEEDED.includes(name),
)

/** What src/platform/old-phones.ts polyfills. */
export const POLYFILLED = [
  'Array.prototype.flat',
  'Array.prototype.flatMap',
  'Object.fromEntries',
  'String.prototype.trimStart',
]

/** All of them, such as `Array.prototype.flatMap` and `window.queueMicrotask`. */
export const younger: readonly string[] = [
  ...youngerLanguage,
  ...youngIn(data.api),
  ...youngOf('window', partOf(data.api, 'Window')),
]
