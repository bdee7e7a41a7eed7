/** What is to be said of a place or a layer: what is wrong with it, and what somebody should look at. */
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
import { type Proof, prove, QUESTIONS_AT_MOST, wholeProof } from './proof'
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

/** A statement that is not accounted for, with its place. */
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
  readonly lines: readonly string[]
  /** What is wrong, a sentence each; the lines say it as well. */
  readonly wrong: readonly string[]
  readonly notes: readonly string[]
}

const inLine = (wrong: string): string => `    ✗ ${wrong}`

/** Where each statement of the place's documents is told, or why it is not. */
function reportCoverage(place: Place): Report {
  const { region, statements: list } = place
  const { statements: all, problems: faults } = coverage(region, list)
  const problems = faults.map((fault) => problemText(unaccounted(place, fault)))
  const told = all.filter(({ said }) => said.length > 0).length
  return {
    wrong: problems,
    lines: [
      `${mark(problems.length === 0)} ${region.id}的文件：${all.length}条，说到${told}条，不必说${all.filter(({ unsaid }) => unsaid !== null).length}条`,
      ...all.map(
        ({ id, said, unsaid }) => `    ${id}\t${unsaid === null ? placesWords(said) : `不说：${unsaid}`}`,
      ),
      ...problems.map(inLine),
    ],
    notes: [],
  }
}

/** The proof of the guide as it is today and as it will be. */
function proofOf(place: Place, id: string, today: IsoDate): Proof | null {
  const proofs = guideSpans(place, id, today).map(({ first, last, place: then, guide }) =>
    prove(then, guide, first !== null && first > today ? first : today, last),
  )
  const [now, ...later] = proofs
  return now ? wholeProof([now, ...later]) : null
}

function reportGuide(place: Place, guide: Guide, today: IsoDate, golden?: string): Report {
  const proof = proofOf(place, guide.id, today)
  if (!proof) throw new Error(`${place.region.id}/${guide.id} is not in the place`)
  const { alike, interviews, days, different, mostQuestions } = proof
  const errors = [
    ...proof.errors,
    ...checkLinks(place, guide),
    ...(golden === undefined ? [] : goldenProblems(place, guide, golden)),
    ...(mostQuestions > QUESTIONS_AT_MOST
      ? [
          {
            at: atOf(place.trees, `guides/${guide.id}.yaml`, 'questions'),
            words: `最长的一次要问${mostQuestions}个问题，最多${QUESTIONS_AT_MOST}个：少问，或者分成两个指引`,
          },
        ]
      : []),
  ]
  const wrong = errors.map(problemText)
  return {
    wrong,
    lines: [
      `${mark(wrong.length === 0)} ${place.region.id}/${guide.id}：${Object.keys(guide.questions).length}个问题，${guide.rules.length}行规则，${Object.keys(guide.outcomes).length}个结论；${days}种日子，${interviews}次问答，${different}条不同`,
      ...wrong.map(inLine),
      ...Object.entries(alike).flatMap(([question, groups]) =>
        groups.map((options) => `    不分：${question} ${options.join('、')}`),
      ),
    ],
    notes: proof.notes.map(problemText),
  }
}

/** Whether the residents of the cases are told what they are to be told. */
function reportCases(place: Place, policy: Words): Report {
  const { cases, finds, problems } = checkCases(place, policy)
  const wrong = problems.map(problemText)
  return {
    wrong,
    lines: [
      `${mark(wrong.length === 0)} ${place.region.id}的案例：${cases}个案例，${finds}次搜索`,
      ...wrong.map(inLine),
    ],
    notes: [],
  }
}

/** @param golden the files of golden lines, by their names, where they are to be compared */
export function reportPlace(place: Place, policy: Words, today: IsoDate, golden: Texts = new Map()): Report {
  const { unwritten, errors: found, notes } = findingsOf(place)
  const silent = unwritten.map(problemText)
  // what has no words can be neither judged nor measured
  if (silent.length > 0) return { wrong: silent, lines: silent.map((error) => `✗ ${error}`), notes: [] }
  const errors = [...found, ...checkMatters(place, today), ...checkSizes(place, today)].map(problemText)
  const reports = [
    ...place.region.guides.map((guide) => reportGuide(place, guide, today, golden.get(`${guide.id}.txt`))),
    reportCoverage(place),
    reportCases(place, policy),
  ]
  return {
    wrong: [...reports.flatMap(({ wrong }) => wrong), ...errors],
    lines: [...reports.flatMap(({ lines }) => lines), ...errors.map((error) => `✗ ${error}`)],
    notes: [...reports.flatMap((report) => report.notes), ...notes.map(problemText)],
  }
}

/** What is to be said of a layer by itself; its guides are proved in each place below. */
export function reportLayer(layer: Place): Report {
  const { errors, notes } = findingsOf(layer)
  const wrong = errors.map(problemText)
  const guides = [...layer.own.keys()].filter((file) => file.startsWith('guides/')).length
  return {
    wrong,
    lines: [
      `${mark(wrong.length === 0)} ${layer.region.id}：上面的一层，${guides}个指引和模板，${keysOf(layer.own.get('citations.yaml')).length}条出处`,
      ...wrong.map((error) => `✗ ${error}`),
    ],
    notes: notes.map(problemText),
  }
}
