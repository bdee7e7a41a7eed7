/** `policy check`: reports on all places; unchanged ones are not read again. */
import { type IsoDate, todayHere } from '@/rules/authoring'
import { cached, cachedEach, hashOf, hashOfTexts, REPORTS } from '../cache'
import { readCached } from '../cached-trees'
import type { OpenPolicy, Policy } from '../policy'
import { type Problem, Problems, problemText } from '../problems'
import type { Texts } from '../place'
import { namesOf } from '../tree'
import { COMMON_SCHEMAS, schemaFilesOf, schemaLine } from '../schema'
import { isAsWritten, removeOtherSchemas, type Written, writeSchemaFiles } from '../schema/write'
import { checkCommon } from './common'
import { type Report, reportLayer, reportPlace } from './report'
import { bytesOf, checkTogether } from './sizes'

/** A cached report about a folder, so that it need not be read. */
interface FolderReport extends Report {
  /** Read errors; the rest is empty then. */
  readonly problems: readonly Problem[]
  readonly bytes: number
}

const unread = (id: string, problems: readonly Problem[]): FolderReport => ({
  problems,
  bytes: 0,
  line: `✗ ${id}：读不出来，见上面`,
  details: [],
  wrong: [],
  notes: [],
  meant: [],
})

const grounds = new WeakMap<OpenPolicy, Map<string, string>>()

/**
 * A key of everything that a folder's report depends on: its files, those above it, and the word lists. It
 * does not depend on which other places exist, so a new place invalidates nothing else.
 */
function groundOf(policy: OpenPolicy, id: string): string {
  const known = grounds.get(policy) ?? new Map<string, string>()
  grounds.set(policy, known)
  const ground =
    known.get(id) ??
    hashOf([
      id,
      hashOfTexts(policy.texts(id)),
      ...policy.golden(id),
      policy.layerIds.map((layer) => [layer, hashOfTexts(policy.texts(layer))]),
      [...policy.aliases],
      policy.synonyms,
      todayHere(),
    ])
  known.set(id, ground)
  return ground
}

const placeReport = (policy: OpenPolicy, id: string, today: IsoDate): FolderReport =>
  cached(REPORTS, `place ${id}`, [groundOf(policy, id), today], () => {
    const { place, problems } = policy.place(id)
    return place
      ? {
          ...withLines(
            reportPlace(place, policy, today, policy.golden(id)),
            missingLines(id, policy.texts(id)),
          ),
          problems,
          bytes: bytesOf(place),
        }
      : unread(id, problems)
  })

const withLines = ({ notes, ...report }: Report, more: readonly string[]): Report => ({
  ...report,
  notes: [...notes, ...more],
})

/** Files without the first line by which editors find their schema. */
const missingLines = (id: string, texts: Texts): readonly string[] =>
  [...texts].flatMap(([file, text]) => {
    const line = schemaLine(id, file.replace(/\.yaml$/, ''))
    if (text.split('\n')[0]?.trim() === line) return []
    const at = { file: `policy/${id}/${file}`, line: 1, column: 1 }
    return [problemText({ at, words: `第一行要写“${line}”，编辑器才会提示和检查这个文件` })]
  })

/** For a place that is not checked: whether it can be read, and its size. */
const placeInShort = (policy: OpenPolicy, id: string): FolderReport =>
  cached(REPORTS, `short ${id}`, groundOf(policy, id), () => {
    const { place, problems } = policy.place(id)
    return { ...unread(id, problems), bytes: place ? bytesOf(place) : 0 }
  })

/** The names used in a folder, and those of its own things. */
const namesOfFolder = (policy: OpenPolicy, id: string): readonly string[] =>
  cached(REPORTS, `names ${id}`, hashOfTexts(policy.texts(id)), () => {
    const trees = [...policy.texts(id)].flatMap(
      ([file, text]) => readCached(`policy/${id}/${file}`, text, new Problems()) ?? [],
    )
    return [...new Set(trees.flatMap((tree) => [...namesOf(tree)]))]
  })

function layerReport(policy: OpenPolicy, id: string): FolderReport {
  const others = [...policy.placeIds, ...policy.layerIds].filter((other) => other !== id)
  const below = [...new Set(others.flatMap((other) => namesOfFolder(policy, other)))].sort()
  return cached(REPORTS, `layer ${id}`, [groundOf(policy, id), below], () => {
    const layer = policy.layers().read.find(({ region }) => region.id === id)
    return {
      ...unread(id, []),
      ...(layer && withLines(reportLayer(layer, new Set(below)), missingLines(id, policy.texts(id)))),
    }
  })
}

/** Problems of the layers above places. */
const layerProblems = (policy: OpenPolicy): readonly Problem[] =>
  cached(REPORTS, 'layers', groundOf(policy, ''), () => policy.layers().problems)

/**
 * Prints the report on the places. A report on unchanged files is repeated from the cache.
 * @param only the place or layer to check; all if omitted
 * @param all whether to list everything that was checked, and to remind of intended exceptions
 * @returns whether nothing is wrong
 */
export function check(policy: OpenPolicy, today: IsoDate, only?: string, all = false): boolean {
  const started = performance.now()
  const isAskedFor = (id: string): boolean => only === undefined || id === only
  const above = layerProblems(policy)
  // problems above affect every place below
  const isRead = above.length === 0
  const placeOf = (id: string) => (isAskedFor(id) ? placeReport(policy, id, today) : placeInShort(policy, id))
  const places = isRead ? policy.placeIds.map((id) => ({ id, ...placeOf(id) })) : []
  const layers = isRead ? policy.layerIds.filter(isAskedFor).map((id) => layerReport(policy, id)) : []
  const problems = [
    ...policy.problems,
    ...above,
    ...places.flatMap((place) => (isAskedFor(place.id) ? place.problems : [])),
    ...checkTogether(
      places.reduce((sum, { id, bytes }) => (policy.carried.includes(id) ? sum + bytes : sum), 0),
    ),
  ]
  const reports = [...layers, ...places.filter(({ id }) => isAskedFor(id))]
  for (const problem of problems) console.log(`✗ ${problemText(problem)}`)
  const printed = new Set<string>()
  for (const { line, details, wrong } of reports) {
    console.log(line)
    // a layer's report would be repeated in each place below
    for (const error of wrong) if (!printed.has(error)) console.log(`    ✗ ${error}`)
    for (const error of wrong) printed.add(error)
    if (all) for (const detail of details) console.log(detail)
  }
  const common = only === undefined && isRead ? checkCommon(policy).map(problemText) : []
  const meant = new Set(reports.flatMap((report) => report.meant))
  const notes = new Set([...reports.flatMap((report) => report.notes), ...common, ...(all ? meant : [])])
  if (notes.size > 0) console.log(`\n提醒（${notes.size}条，不改也可以）`)
  for (const note of notes) console.log(`    ${note}`)
  const ok = problems.length === 0 && reports.every(({ wrong }) => wrong.length === 0)
  const seconds = `用时${((performance.now() - started) / 1000).toFixed(1)}秒`
  const onPurpose = meant.size > 0 ? `，还有${meant.size}条有意这样写的` : ''
  const more = `加 --all 列出每个指引、每一条写在哪里${onPurpose}`
  console.log([ok ? '都没有漏洞' : '有问题，见上面的“✗”', seconds, ...(all ? [] : [more])].join('，'))
  return ok
}

/** Writes the schemas for editors, except those of unchanged folders; none while something cannot be read. */
export function writeChangedSchemas(policy: OpenPolicy): void {
  if (policy.problems.length > 0 || layerProblems(policy).length > 0) return
  if (policy.placeIds.some((id) => placeInShort(policy, id).problems.length > 0)) return
  const write = (id: string): readonly Written[] => {
    const read = policy.layerIds.includes(id)
      ? policy.layers().read.find(({ region }) => region.id === id)
      : policy.place(id).place
    return read ? writeSchemaFiles(schemaFilesOf(read, policy.layerIds)) : []
  }
  const written = cachedEach(
    REPORTS,
    'schemas',
    [...policy.layerIds, ...policy.placeIds].map((id) => ({
      of: groundOf(policy, id),
      make: () => write(id),
      still: (files: readonly Written[]) => files.every(isAsWritten),
    })),
  )
  removeOtherSchemas([...written.flat(), ...writeSchemaFiles(COMMON_SCHEMAS)])
}

/**
 * All problems of the policy, one sentence each: what cannot be read, otherwise what verification and gate
 * find.
 */
export function wrongIn(policy: Policy, today: IsoDate): readonly string[] {
  const { places, problems } = policy
  if (problems.length > 0) return problems.map(problemText)
  return places.flatMap((place) => reportPlace(place, policy, today).wrong)
}
