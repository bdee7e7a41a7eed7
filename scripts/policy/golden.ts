/**
 * Golden lines: one for each way through a guide, in `policy/<place>/golden/<guide>.txt`. They are committed
 * with the policy, so that a changed decision shows up as a changed line.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Guide, labelOf, verdictWord } from '@/rules/authoring'
import type { Place } from './place'
import { POLICY } from './policy'
import type { Problem } from './problems'
import { GOLDEN_FROM, provedFrom } from './proved'
import { guideSpans } from './slices'

/** Number of changed decisions written out. */
const SHOWN = 8

type Lines = readonly string[]

const folderOf = (place: string): string => path.join(POLICY, place, 'golden')
const fileOf = (place: string, guide: string): string => path.join(folderOf(place), `${guide}.txt`)

/** The guide's current lines; those of a later period, in which it changes, start with its first day. */
export const goldenNow = (place: Place, id: string): Lines =>
  guideSpans(place, id, GOLDEN_FROM).flatMap(({ first, last, guide }, i) => {
    const from = i === 0 || first === null ? GOLDEN_FROM : first
    const { golden } = provedFrom(place.region.id, guide, from, last)
    return i === 0 ? golden : golden.map((line) => `${from}.. ${line}`)
  })

/** The committed lines; empty if there are none. */
export function goldenKept(place: string, guide: string): Lines {
  const file = fileOf(place, guide)
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
}

/** The guides with committed lines. */
export const goldenGuides = (place: string): readonly string[] =>
  existsSync(folderOf(place)) ? readdirSync(folderOf(place)).map((file) => path.basename(file, '.txt')) : []

/** The results by answers. */
const ends = (lines: Lines): ReadonlyMap<string, string> =>
  new Map(
    lines.map((line) => {
      const [answers = '', end = ''] = line.split(' → ')
      return [answers, end]
    }),
  )

/** The first day of a later period, at the beginning of its lines. */
const LATER = /^(\d{4}-\d\d-\d\d)\.\.$/

/**
 * The answers of a line in the words of questions and options; null if they contain days or numbers, which
 * are in computed form.
 */
function answersWords({ questions }: Guide, answers: string): string | null {
  const ids = Object.keys(questions).join('|')
  const given = ids === '' || answers === '' ? [] : answers.split(new RegExp(` (?=(?:${ids})=)`))
  const words = given.map((one) => {
    const [, id = '', value = ''] = /^([\w-]+)=(.*)$/.exec(one) ?? []
    const question = Object.prototype.hasOwnProperty.call(questions, id) ? questions[id] : undefined
    const [, later] = LATER.exec(one) ?? []
    if (!question || !('options' in question)) return later === undefined ? null : `${later}起`
    const options = value.replace(/^\[|\]$/g, '').split(/[|,]/)
    return `${question.ask}${options.map((option) => labelOf(question, option)).join('、') || '都没有'}`
  })
  return words.includes(null) ? null : words.join('；')
}

/** A result in words: the verdict and name of each outcome, with its named parts. */
function endWords({ outcomes }: Guide, end: string): string {
  return end
    .split(' / ')
    .map((one) => {
      const [id = '', ...parts] = one.split(' +')
      const outcome = Object.prototype.hasOwnProperty.call(outcomes, id) ? outcomes[id] : undefined
      const also = parts.length > 0 ? `，加上${parts.join('、')}` : ''
      return outcome ? `“${verdictWord(outcome.verdict)}”（${id}${also}）` : `（${one}）`
    })
    .join('或')
}

/** Number of kinds of people described for each guide. */
const MAX_WRITTEN = 3

/**
 * People whose results differ from the committed lines, one sentence each; none without committed lines.
 * @param text the committed lines
 */
export function goldenProblems(place: Place, guide: Guide, text: string): readonly Problem[] {
  const now = goldenNow(place, guide.id)
  if (text.trimEnd() === now.join('\n')) return []
  const committed = text.trimEnd().split('\n')
  const [was, is] = [ends(committed), ends(now)]
  const order = [...was.keys()]
  const file = `policy/${place.region.id}/golden/${guide.id}.txt`
  const change = (answers: string, words: string) => ({ answers, words })
  const found = [
    ...[...is].flatMap(([answers, end]) => {
      const before = was.get(answers)
      if (before === end) return []
      return before === undefined
        ? [change(answers, `新有的，结论${endWords(guide, end)}`)]
        : [change(answers, `原来${endWords(guide, before)}，现在${endWords(guide, end)}`)]
    }),
    ...[...was].flatMap(([answers, end]) =>
      is.has(answers) ? [] : [change(answers, `没有了，原来${endWords(guide, end)}`)],
    ),
  ]
  if (found.length === 0) return []
  const problems = found.flatMap(({ answers, words }): readonly Problem[] => {
    const who = answersWords(guide, answers)
    const line = order.indexOf(answers) + 1 || committed.length
    return who === null
      ? []
      : [{ at: { file, line, column: 1 }, words: `“${guide.title}”，${who || '所有的人'}：${words}` }]
  })
  const shown = problems.slice(0, MAX_WRITTEN)
  const rest = shown.length > 0 && found.length > shown.length ? `这里列了${shown.length}处；` : ''
  return [
    ...shown,
    {
      at: { file, line: 1, column: 1 },
      words: `“${guide.title}”有${found.length}种人的结论和记下的不一样，${rest}谁换了结果，看 npm run -s policy -- effect；都对的话，npm run -s policy -- golden ${place.region.id} 重新写下`,
    },
  ]
}

/** The changed decisions in words; empty if there are none. */
export function goldenDifference(committed: Lines, now: Lines): Lines {
  const [was, is] = [ends(committed), ends(now)]
  const changes = [
    ...[...is].flatMap(([answers, end]) => {
      const before = was.get(answers)
      return before === undefined
        ? [`新的：${answers}，结论 ${end}`]
        : before === end
          ? []
          : [`${answers}：原来 ${before}，现在 ${end}`]
    }),
    ...[...was].flatMap(([answers, end]) => (is.has(answers) ? [] : [`没有了：${answers}，结论 ${end}`])),
  ]
  if (changes.length === 0) return []
  const more = changes.length - SHOWN
  return [
    ...changes.slice(0, SHOWN),
    ...(more > 0 ? [`还有${more}处`] : []),
    '谁换了结果、换成什么，看 npm run -s policy -- effect；都对的话，npm run -s policy -- golden 重新写下',
  ]
}

/**
 * Writes the lines of every guide of the place, and removes those of deleted guides.
 * @returns the guides whose lines changed
 */
export function writeGolden(place: Place): readonly string[] {
  const { id: name, guides } = place.region
  mkdirSync(folderOf(name), { recursive: true })
  const gone = goldenGuides(name).filter((one) => !guides.some(({ id }) => id === one))
  for (const guide of gone) rmSync(fileOf(name, guide))
  const changed = guides.flatMap(({ id }) => {
    const now = goldenNow(place, id)
    // the order of the lines follows the names, and changes with them
    return goldenKept(name, id).join('\n') === now.join('\n') ? [] : [{ id, now }]
  })
  for (const { id, now } of changed) writeFileSync(fileOf(name, id), `${now.join('\n')}\n`)
  return [...changed.map(({ id }) => id), ...gone]
}
