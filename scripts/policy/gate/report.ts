/** The report on a place or layer: its errors, and notes for somebody to look at. */
import { coverage, type Guide, type IsoDate, type Unaccounted } from '@/rules/authoring'
import { goldenProblems } from '../golden'
import type { Place, Texts } from '../place'
import { type Problem, problemText } from '../problems'
import { guideSpans } from '../slices'
import { keysOf, under } from '../tree'
import { findingsOf } from '.'
import { checkCases, type Words } from './cases'
import { atOf } from './findings'
import { checkLinks } from './links'
import { checkMatters } from './matters'
import { type Proof, prove, MAX_QUESTIONS, wholeProof } from './proof'
import { checkSizes } from './sizes'

const PLACE_WORDS: Readonly<Record<string, string>> = {
  guide: '指引',
  faq: '常见问题',
  item: '事项',
  network: '经办网络',
  services: '事项清单',
  change: '变化',
  contact: '电话',
  channel: '入口',
}

/** 「指引 filing、refund；常见问题 back-home」 */
function placesWords(said: readonly string[]): string {
  const places = new Map<string, Set<string>>()
  for (const [kind = '', id = ''] of said.map((place) => place.split(' ')))
    places.set(kind, (places.get(kind) ?? new Set()).add(id))
  return [...places]
    .map(([kind, ids]) => `${PLACE_WORDS[kind] ?? kind} ${[...ids].join('、')}`.trim())
    .join('；')
}

/** A statement not accounted for, with its position. */
export function unaccounted({ trees }: Place, fault: Unaccounted): Problem {
  const { kind, id } = fault
  const inCitations = under(trees.get('citations.yaml'), id) !== undefined
  switch (kind) {
    case 'not-said':
      return {
        at: inCitations ? atOf(trees, 'citations.yaml', id) : atOf(trees, 'statements.yaml', 'sections'),
        words: `没有一处说到“${id}”：在指引或常见问题里说到它，不必说的在 statements.yaml 的 unsaid 里写明为什么`,
      }
    case 'said-though-not':
      return {
        at: atOf(trees, 'statements.yaml', 'unsaid', id),
        words: `写明不说“${id}”，可是 ${placesWords(fault.said)} 说到了：从 unsaid 里删去它`,
      }
    case 'not-listed':
      return {
        at: inCitations ? atOf(trees, 'citations.yaml', id) : atOf(trees, 'statements.yaml', 'unsaid', id),
        words: `“${id}”不在文件的条目里：在 statements.yaml 的 sections 里改它那一节的条数，或者把它写进 more`,
      }
  }
}

const mark = (ok: boolean): string => (ok ? '✓' : '✗')

export interface Report {
  /** What was checked, in one line. */
  readonly line: string
  /** What was checked, one by one; each line has a mark or belongs to one that has. */
  readonly details: readonly string[]
  /** Errors, one sentence each. */
  readonly wrong: readonly string[]
  readonly notes: readonly string[]
  /** Reminders of intended exceptions. */
  readonly meant: readonly string[]
}

/** The report on one guide, the documents or the cases of a place. */
interface Part {
  /** For the place's summary line. */
  readonly counted: string
  readonly details: readonly string[]
  readonly wrong: readonly string[]
}

const remindersOf = (notes: readonly Problem[]): Pick<Report, 'notes' | 'meant'> => ({
  notes: notes.filter(({ meant }) => meant !== true).map(problemText),
  meant: notes.filter(({ meant }) => meant === true).map(problemText),
})

/** Where each statement of the place's documents is said, or why it is not. */
function reportCoverage(place: Place): Part {
  const { region, statements: list } = place
  const { statements: all, problems: faults } = coverage(region, list)
  const problems = faults.map((fault) => problemText(unaccounted(place, fault)))
  const covered = all.filter(({ said }) => said.length > 0).length
  const counted = `文件${all.length}条，说到${covered}条，不必说${all.filter(({ unsaid }) => unsaid !== null).length}条`
  return {
    counted,
    wrong: problems,
    details: [
      `${mark(problems.length === 0)} ${region.id}：${counted}`,
      ...all.map(
        ({ id, said, unsaid }) => `    ${id}\t${unsaid === null ? placesWords(said) : `不说：${unsaid}`}`,
      ),
    ],
  }
}

/** The verification of the guide as it is today and will be. */
function proofOf(place: Place, id: string, today: IsoDate): Proof | null {
  const proofs = guideSpans(place, id, today).map(({ first, last, place: then, guide }) =>
    prove(then, guide, first !== null && first > today ? first : today, last),
  )
  const [now, ...later] = proofs
  return now ? wholeProof([now, ...later]) : null
}

interface GuideReport extends Part {
  readonly interviews: number
  readonly notes: readonly Problem[]
}

function reportGuide(place: Place, guide: Guide, today: IsoDate, golden?: string): GuideReport {
  const proof = proofOf(place, guide.id, today)
  if (!proof) throw new Error(`${place.region.id}/${guide.id} is not in the place`)
  const { alike, interviews, days, different, mostQuestions } = proof
  const errors = [
    ...proof.errors,
    ...checkLinks(place, guide),
    ...(golden === undefined ? [] : goldenProblems(place, guide, golden)),
    ...(mostQuestions > MAX_QUESTIONS
      ? [
          {
            at: atOf(place.trees, `guides/${guide.id}.yaml`, 'questions'),
            words: `最长的一次要问${mostQuestions}个问题，最多${MAX_QUESTIONS}个：少问，或者分成两个指引`,
          },
        ]
      : []),
  ]
  const wrong = errors.map(problemText)
  const counted = `${Object.keys(guide.questions).length}个问题，${guide.rules.length}行规则，${Object.keys(guide.outcomes).length}个结论；${days}种日子，${interviews}次问答，${different}条不同`
  return {
    counted,
    interviews,
    wrong,
    details: [
      `${mark(wrong.length === 0)} ${place.region.id}/${guide.id}：${counted}`,
      ...Object.entries(alike).flatMap(([question, groups]) =>
        groups.map((options) => `    不分：${question} ${options.join('、')}`),
      ),
    ],
    notes: proof.notes,
  }
}

/** Whether the residents in the cases get the expected answers. */
function reportCases(place: Place, policy: Words): Part {
  const { cases, finds, problems } = checkCases(place, policy)
  const wrong = problems.map(problemText)
  const counted = `${cases}个案例，${finds}次搜索`
  return { counted, wrong, details: [`${mark(wrong.length === 0)} ${place.region.id}：${counted}`] }
}

/** @param golden the golden files by name, if they are to be compared */
export function reportPlace(place: Place, policy: Words, today: IsoDate, golden: Texts = new Map()): Report {
  const { unwritten, errors: found, notes } = findingsOf(place)
  const silent = unwritten.map(problemText)
  // without sentences it can be neither judged nor measured
  if (silent.length > 0)
    return { line: `✗ ${place.region.id}`, details: [], wrong: silent, notes: [], meant: [] }
  const errors = [...found, ...checkMatters(place, today), ...checkSizes(place, today)].map(problemText)
  const guides = place.region.guides.map((guide) =>
    reportGuide(place, guide, today, golden.get(`${guide.id}.txt`)),
  )
  const others = [reportCoverage(place), reportCases(place, policy)]
  // errors in numbers and sentences first: others may follow from them
  const wrong = [...errors, ...[...guides, ...others].flatMap((part) => part.wrong)]
  const interviews = guides.reduce((sum, guide) => sum + guide.interviews, 0)
  const counted = [`${guides.length}个指引，${interviews}次问答`, ...others.map((part) => part.counted)]
  return {
    line: `${mark(wrong.length === 0)} ${place.region.id}：${counted.join('；')}`,
    details: [...guides, ...others].flatMap(({ details }) => details),
    wrong,
    ...remindersOf([...guides.flatMap((guide) => guide.notes), ...notes]),
  }
}

/**
 * The report on a layer alone; its guides are verified in each place below.
 * @param below the names used in the places
 */
export function reportLayer(layer: Place, below: ReadonlySet<string>): Report {
  const { errors, notes } = findingsOf(layer, below)
  const wrong = errors.map(problemText)
  const guides = [...layer.own.keys()].filter((file) => file.startsWith('guides/')).length
  const citations = keysOf(layer.own.get('citations.yaml')).length
  return {
    line: `${mark(wrong.length === 0)} ${layer.region.id}：上面的一层，${guides}个指引和模板，${citations}条出处`,
    details: [],
    wrong,
    ...remindersOf(notes),
  }
}
