/**
 * Reads the cases of a place, `cases/*.yaml`: what a resident said on a day, and what the answer should be.
 * Only the check reads them, so that an outdated case stops no build.
 */
import {
  answerProblemWords,
  type Answer,
  type Answers,
  type Caller,
  type Certainty,
  isIsoDate,
  type IsoDate,
  type Office,
  readAnswers,
  type Verdict,
  type WholeRegion,
} from '@/rules/authoring'
import { attempt, type At, Problems, unknown, Unreadable } from './problems'
import { each, may, must, type Read, type Shapes, shapes as shapesFor } from './shapes'
import { type Tree, under } from './tree'
import { readYaml } from './yaml'

/** Answers that need no interview. */
const LOOKED_UP = ['faq', 'item', 'network', 'contact'] as const
export type LookedUp = (typeof LOOKED_UP)[number]

/** An outcome that the answers lead to; several if an answer is unknown. */
export interface ExpectedOutcome {
  readonly id: string
  readonly verdict: Verdict
}

export type Answered =
  | {
      readonly kind: 'guide'
      readonly at: At
      readonly id: string
      /** Missing answers are unknown. */
      readonly answers: Answers
      readonly outcomes: readonly ExpectedOutcome[]
      /** The expected certainty; not checked if omitted. */
      readonly certainty?: Certainty
    }
  | { readonly kind: LookedUp; readonly at: At; readonly id: string }

export interface Case {
  readonly id: string
  /** In the resident's words. */
  readonly says: string
  readonly today: IsoDate
  readonly caller: Caller
  /** Each in one of these wordings. */
  readonly mentions: readonly (readonly string[])[]
  readonly never: readonly string[]
  /** All that answer it. */
  readonly answered: readonly Answered[]
}

/** A search query, and what should be among the first hits. */
export interface Find {
  readonly at: At
  readonly kind: 'guide' | LookedUp | 'channel'
  readonly id: string
  readonly words: readonly string[]
}

export interface Cases {
  readonly cases: readonly Case[]
  readonly finds: readonly Find[]
  readonly problems: Problems
}

type By = Partial<Record<'guide' | LookedUp | 'channel', string>>
interface Expected {
  answers?: Tree
  verdict?: readonly Verdict[]
  outcome?: readonly string[]
  certainty?: Certainty
}
interface CaseFile extends By, Expected {
  says: string
  today: IsoDate
  district?: string
  insurance?: string
  /** For readers of the case; not checked. */
  expected?: string
  mentions?: readonly (readonly string[])[]
  never?: readonly string[]
  also?: readonly (By & Expected & { at: At })[]
}

/** One value, or a list. */
const oneOrMore =
  <T>(shapes: Shapes, read: Read<T>): Read<readonly T[]> =>
  (tree) =>
    tree.kind === 'list' ? shapes.someOf(read, '列表是空的')(tree) : [read(tree)]

/** The fields that say what answers. */
function byFields(shapes: Shapes, region: WholeRegion) {
  const ids = (all: readonly { readonly id: string }[] | undefined) => (all ?? []).map(({ id }) => id)
  return {
    guide: may(shapes.idOf('指引', ids(region.guides))),
    faq: may(shapes.idOf('常见问题', ids(region.faqs))),
    item: may(shapes.idOf('事项', ids(region.services?.items))),
    network: may(shapes.idOf('经办机构', ids(region.services?.network))),
    contact: may(shapes.idOf('电话', Object.keys(region.contacts))),
    channel: may(shapes.idOf('入口', Object.keys(region.channels))),
  } as const
}

function expectedFields(shapes: Shapes) {
  return {
    answers: may<Tree>(shapes.asMap),
    verdict: may(oneOrMore(shapes, shapes.oneOf('yes', 'not-needed', 'partly', 'ask', 'no'))),
    outcome: may(oneOrMore(shapes, shapes.word)),
    certainty: may(shapes.oneOf('clear', 'inferred', 'unclear')),
  } as const
}

type Contacts = WholeRegion['contacts']

/** The names that may distinguish an office's number within the directory: the district, and further ones. */
const namesOfOffice = (id: string, { district, insurance, purpose }: Office): readonly string[] =>
  ['', ...(insurance ?? []).map((one) => `.${one}`)]
    .map((insured) => `contacts.${id}.${district}${insured}`)
    .flatMap((name) => [name, ...(purpose === undefined ? [] : [`${name}.${purpose}`])])

/** Phone numbers by name; a name shared by several offices is left out. */
function phonesOf(contacts: Contacts): ReadonlyMap<string, string> {
  const named = Object.entries(contacts).flatMap(([id, contact]): (readonly [string, string])[] => {
    if (contact.kind === 'phone') return [[`contacts.${id}.phone`, contact.phone]]
    if (contact.kind === 'body') return []
    return contact.offices.flatMap((office) =>
      namesOfOffice(id, office).map((name) => [name, office.phone] as const),
    )
  })
  const times = new Map<string, number>()
  for (const [name] of named) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map(named.filter(([name]) => times.get(name) === 1))
}

/** A text that may refer to phone numbers: `{contacts.hotline.phone}`, `{contacts.agency.haigang}`. */
function withPhones(problems: Problems, shapes: Shapes, { contacts }: WholeRegion): Read<string> {
  const phones = phonesOf(contacts)
  return (tree) =>
    shapes
      .word(tree)
      .replace(
        /\{([^{}]*)\}/g,
        (_, name: string) =>
          phones.get(name) ?? problems.refuse(tree.at, unknown(name, '电话号码', phones.keys())),
      )
}

/** A map with its position. */
const placed =
  <T>(read: Read<T>): Read<T & { at: At }> =>
  (tree) => ({ ...read(tree), at: tree.at })

function answersOf(
  problems: Problems,
  shapes: Shapes,
  guide: WholeRegion['guides'][number],
  tree: Tree,
  today: IsoDate,
): Answers {
  const { entries } = shapes.asMap(tree)
  const read = each(entries, ({ key, at, value }): readonly [string, Answer] => {
    const question = Object.keys(guide.questions).includes(key) ? guide.questions[key] : undefined
    if (!question) return problems.refuse(at, unknown(key, '问题', Object.keys(guide.questions)))
    if (!('options' in question))
      return [key, question.kind === 'number' ? shapes.number(value) : shapes.asText(value)]
    const option = shapes.idOf('选项', Object.keys(question.options))
    return [key, question.kind === 'choices' ? shapes.listOf(option)(value) : option(value)]
  })
  const answers = Object.fromEntries(read)
  for (const problem of readAnswers(guide, answers, today).problems)
    problems.say(
      entries.find(({ key }) => key === problem.question)?.at ?? tree.at,
      answerProblemWords(guide, problem),
    )
  return answers
}

/** Reads what answers and what it should say. */
function answeredOf(
  problems: Problems,
  shapes: Shapes,
  region: WholeRegion,
  today: IsoDate,
  at: At,
  { answers, verdict, outcome, certainty, ...by }: By & Expected,
): Answered {
  const kinds = (['guide', ...LOOKED_UP] as const).filter((kind) => by[kind] !== undefined)
  const [kind] = kinds
  if (kind === undefined || kinds.length > 1)
    return problems.refuse(
      at,
      `由谁回答，只写一个：${['guide', ...LOOKED_UP].join('、')}；别处也能回答的写在“also”里`,
    )
  const id = by[kind] ?? ''
  if (kind !== 'guide') {
    if (answers ?? verdict ?? outcome ?? certainty)
      problems.refuse(at, '“answers”“verdict”“outcome”“certainty”只有“guide”才有')
    return { kind, at, id }
  }
  const guide = region.guides.find((one) => one.id === id)
  if (!guide) throw new Unreadable(id)
  if (!answers) return problems.refuse(at, '少了“answers”：这个人怎么回答')
  if (!verdict || !outcome || verdict.length !== outcome.length)
    return problems.refuse(at, '“outcome”写结论，“verdict”写它是哪一种，两样一样多')
  const known = Object.keys(guide.outcomes)
  for (const one of outcome) if (!known.includes(one)) problems.refuse(at, unknown(one, '结论', known))
  return {
    kind,
    at,
    id,
    answers: answersOf(problems, shapes, guide, answers, today),
    outcomes: outcome.flatMap((one, i) => {
      const expected = verdict[i]
      return expected === undefined ? [] : [{ id: one, verdict: expected }]
    }),
    ...(certainty === undefined ? {} : { certainty }),
  }
}

/**
 * Reads the cases of a file.
 * @param file its name, for messages
 * @param region the current place
 */
export function readCases(file: string, text: string, region: WholeRegion, readFile = readYaml): Cases {
  const problems = new Problems()
  const shapes = shapesFor(problems)
  const nothing: Cases = { cases: [], finds: [], problems }
  const tree = readFile(file, text, problems)
  if (!tree) return nothing

  const { channel, ...by } = byFields(shapes, region)
  const day: Read<IsoDate> = (value) => {
    const written = shapes.asText(value)
    return isIsoDate(written)
      ? written
      : problems.refuse(value.at, `“${written}”不是日历上有的日子，要写成 2023-02-28 这样`)
  }
  const expectedValues = expectedFields(shapes)
  const words = withPhones(problems, shapes, region)
  const one = shapes.record<Omit<CaseFile, 'channel'>>({
    says: must(shapes.word),
    today: must(day),
    district: may(shapes.idOf('区县', Object.keys(region.districts))),
    insurance: may(shapes.idOf('险种', Object.keys(region.insurances))),
    expected: may(shapes.word),
    ...by,
    ...expectedValues,
    mentions: may(shapes.listOf(oneOrMore(shapes, words))),
    never: may(shapes.listOf(words)),
    also: may(
      shapes.someOf(
        placed(shapes.record<Omit<By, 'channel'> & Expected>({ ...by, ...expectedValues })),
        '列表是空的',
      ),
    ),
  })
  const readCase = (value: Tree, id: string): Case => {
    const { says, today, district, insurance, mentions = [], never = [], also = [], ...first } = one(value)
    delete first.expected
    const answered = (at: At, who: By & Expected) => answeredOf(problems, shapes, region, today, at, who)
    return {
      id,
      says,
      today,
      caller: {
        ...(district === undefined ? {} : { district }),
        ...(insurance === undefined ? {} : { insurance }),
      },
      mentions,
      never,
      answered: [answered(value.at, first), ...also.map(({ at, ...who }) => answered(at, who))],
    }
  }
  const find = shapes.record<By & { words: readonly string[] }>({
    ...by,
    channel,
    words: must(shapes.someOf(shapes.word, '至少写一个词')),
  })
  const readFind = (value: Tree): Find => {
    const { words, ...who } = find(value)
    const kinds = ([...LOOKED_UP, 'guide', 'channel'] as const).filter((kind) => who[kind] !== undefined)
    const [kind] = kinds
    if (kind === undefined || kinds.length > 1)
      return problems.refuse(value.at, '找到什么，只写一个：guide、faq、item、contact 或 channel')
    return { at: value.at, kind, id: who[kind] ?? '', words }
  }
  return attempt(() => {
    const cases = under(tree, 'cases')
    const read = shapes.record<{ cases?: Readonly<Record<string, Case>>; finds?: readonly Find[] }>({
      cases: may(shapes.mapOf(readCase)),
      finds: may(shapes.listOf(readFind)),
    })(tree)
    if (!cases && !read.finds) problems.say(tree.at, '这个文件里没有“cases”，也没有“finds”')
    return { cases: Object.values(read.cases ?? {}), finds: read.finds ?? [], problems }
  }, nothing)
}
