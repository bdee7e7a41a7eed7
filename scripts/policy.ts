/** The policy command: the rules on the command line, for those who keep them right. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  AnswerError,
  adviceText,
  advise,
  calendarDue,
  due,
  find,
  findGuide,
  graph,
  isIsoDate,
  readAnswers,
  regions,
  todayHere,
  type Answers,
  type Caller,
  type Finished,
  type Guide,
  type IsoDate,
  type Question,
  type Region,
} from '@/rules'
import { editionOf, EditionError, LAST_COMMIT, standing } from './policy/editions'
import { effectOf } from './policy/effect'
import { effectText } from './policy/effect-text'
import { changedPages, pageOf } from './policy/page-of'
import { check } from './policy/gate/check'
import { readPolicy } from './policy/policy'
import { unknown } from './policy/problems'

const USAGE = `npm run policy -- <command>
  list                                     all guides
  questions <guide>                        what a guide asks, with the keys and options
  ask <guide> key=value … [--json]         the next question or the result; key=unsure is 「不清楚」
                                           district=… insurance=… pick the number to call
  check [place]                            proves every guide: no hole, nothing unreachable or superfluous;
                                           says where each statement of the documents is told; holds numbers
                                           against the documents' words; reminds of what is typed twice or unused
  effect [<old>] [<new>] [--json]          who gets another answer, and what is said otherwise; <old> and <new> are
                                           revisions of git or folders that hold policy/ (default: the last
                                           commit and the files as they stand)
  show <guide> [--out file.html]           a guide as one page to read, print and sign, with what was changed
                                           since the last commit (or --since <old>) marked
  show --out <folder>                      the pages of all guides that were changed
  graph <guide>                            the guide's decision diagram as Mermaid
  search <words>                           what can be found in each place
  due                                      what has run out, is about to, or is old
Each takes --today YYYY-MM-DD (default: today).`

/** Wrong input: said in one line, without a stack. */
class UsageError extends Error {}

function guideNamed(id: string | undefined): { region: Region; guide: Guide } {
  const found = id === undefined ? null : findGuide(id)
  if (found) return found
  const known = regions.flatMap((region) => region.guides.map((guide) => `${region.id}/${guide.id}`))
  throw new UsageError(
    `${id === undefined ? '没有说是哪个指引' : `没有“${id}”这个指引`}。有：${known.join('、')}`,
  )
}

function list(): void {
  for (const region of regions)
    for (const guide of region.guides) console.log(`${region.id}/${guide.id}\t${guide.title}：${guide.asks}`)
}

function describe(question: Question): string[] {
  const lines = [question.ask]
  if (question.help !== undefined) lines.push(`    ${question.help}`)
  if ('options' in question)
    for (const [id, { label, hint }] of Object.entries(question.options))
      lines.push(`    ${id} = ${label}${hint === undefined ? '' : `（${hint}）`}`)
  else
    lines.push(
      `    ${question.kind === 'date' ? 'YYYY-MM-DD' : question.unit}，${question.from} … ${question.to}`,
    )
  if (question.given !== undefined) lines.push(`    只在 ${question.given} 时问`)
  lines.push(`    不清楚 = unsure；怎么查：${question.find}`)
  return lines
}

function questions({ guide }: { guide: Guide }): void {
  for (const [id, question] of Object.entries(guide.questions))
    console.log(`${id}: ${describe(question).join('\n')}`)
}

/** Splits `key=value` words into answers of the guide and what picks a number to call. */
function readWords(region: Region, guide: Guide, words: readonly string[]): { raw: Answers; caller: Caller } {
  const raw: Record<string, string> = {}
  const caller: { district?: string; insurance?: string } = {}
  for (const word of words) {
    const [key = '', value, ...more] = word.split('=')
    if (value === undefined || more.length > 0) throw new UsageError(`“${word}”要写成 key=value`)
    if (key in guide.questions || (key !== 'district' && key !== 'insurance')) raw[key] = value
    else {
      const known = key === 'district' ? region.districts : region.insurances
      if (!(value in known))
        throw new UsageError(`${key}: 没有“${value}”，有：${Object.keys(known).join('、')}`)
      caller[key] = value
    }
  }
  return { raw, caller }
}

/** A result on a day before its documents is none that anybody could have had. */
function warnOfLaterDocuments({ sources }: Region, advice: Finished, today: IsoDate): void {
  const later = advice.sources.filter(({ id }) => (sources[id]?.published ?? '') > today)
  for (const { title, published } of later)
    console.error(`注意：《${title}》是${published}的，${today}还没有这份文件。`)
}

function ask(
  { region, guide }: { region: Region; guide: Guide },
  words: readonly string[],
  today: IsoDate,
  json: boolean,
) {
  const { raw, caller } = readWords(region, guide, words)
  const { answers, problems } = readAnswers(guide, raw, today)
  if (problems[0]) throw new AnswerError(problems[0])
  const advice = advise(region, guide, answers, today, caller)
  if (advice.kind !== 'question') warnOfLaterDocuments(region, advice, today)
  if (json) {
    const text = advice.kind === 'question' ? describe(advice.question).join('\n') : adviceText(advice)
    console.log(JSON.stringify({ ...advice, text }, null, 2))
  } else if (advice.kind === 'question') console.log(`${advice.id}: ${describe(advice.question).join('\n')}`)
  else console.log(adviceText(advice))
}

function checkPlace(today: IsoDate, place: string | undefined): boolean {
  const policy = readPolicy()
  const known = policy.places.map(({ region }) => region.id)
  if (place !== undefined && !known.includes(place) && policy.problems.length === 0)
    throw new UsageError(`${unknown(place, '地方', known)}。有：${known.join('、')}`)
  return check(policy, today, place)
}

function searchFor(words: readonly string[]): void {
  const query = words.join(' ')
  if (query === '') throw new UsageError('search: 要找什么？')
  for (const region of regions)
    for (const { key, title, text } of find(query, region))
      console.log(`${region.name}\t${key}\t${title}：${text}`)
}

const DUE_WORDS = { expired: '已过期', soon: '快到期', old: '该找新文件' } as const
const DUE_KINDS = { figure: '数字', document: '文件', calendar: '放假安排' } as const

function listDue(today: IsoDate): void {
  const lists = [
    ...regions.map((region) => ({ name: region.name, dues: due(region, today) })),
    { name: '全国', dues: calendarDue(today) },
  ]
  for (const { name, dues } of lists)
    for (const { state, kind, id, date } of dues)
      console.log(`${DUE_WORDS[state]}\t${name}\t${DUE_KINDS[kind]} ${id}\t${date ?? '没有日期'}`)
}

function effect(old: string | undefined, now: string | undefined, today: IsoDate, json: boolean): void {
  const found = effectOf(
    editionOf(old ?? LAST_COMMIT),
    now === undefined ? standing() : editionOf(now),
    today,
  )
  console.log(json ? JSON.stringify(found, null, 2) : effectText(found))
}

/** One guide's page; without a guide, those of all that were changed, as files in the folder `out`. */
function show(
  id: string | undefined,
  out: string | undefined,
  since: string | undefined,
  today: IsoDate,
): void {
  if (id === undefined && out !== undefined) {
    mkdirSync(out, { recursive: true })
    const pages = changedPages(today, since)
    for (const [name, page] of pages) writeFileSync(path.join(out, `${name}.html`), page)
    console.log(`改过的指引${pages.size}个，写在 ${out}`)
    return
  }
  const { region, guide } = guideNamed(id)
  const page = pageOf(region.id, guide.id, today, since)
  if (out === undefined) process.stdout.write(page)
  else {
    writeFileSync(out, page)
    console.log(`写好了：${out}`)
  }
}

function run(argv: readonly string[]): boolean {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      today: { type: 'string' },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      since: { type: 'string' },
    },
    allowPositionals: true,
  })
  const [command, id, ...words] = positionals
  const today = values.today ?? todayHere()
  if (!isIsoDate(today)) throw new UsageError(`--today: “${today}”不是日历上有的日子，请写成 2023-02-28 这样`)
  switch (command) {
    case 'list':
      list()
      return true
    case 'questions':
      questions(guideNamed(id))
      return true
    case 'ask':
      ask(guideNamed(id), words, today, values.json)
      return true
    case 'check':
      return checkPlace(today, id)
    case 'effect':
      effect(id, words[0], today, values.json)
      return true
    case 'show':
      show(id, values.out, values.since, today)
      return true
    case 'graph':
      console.log(graph(guideNamed(id).guide, today))
      return true
    case 'search':
      searchFor(positionals.slice(1))
      return true
    case 'due':
      listDue(today)
      return true
    default:
      throw new UsageError(USAGE)
  }
}

try {
  process.exitCode = run(process.argv.slice(2)) ? 0 : 1
} catch (error) {
  const usage =
    error instanceof UsageError ||
    error instanceof EditionError ||
    error instanceof AnswerError ||
    error instanceof TypeError
  if (!usage) throw error
  console.error(error.message)
  process.exitCode = 2
}
