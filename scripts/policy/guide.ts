/** Reads a guide: a file in `guides/`. */
import {
  type WorthAsking,
  type ChannelPointer,
  type Condition,
  type ConditionTest,
  type ContactPointer,
  type Criterion,
  type DatePart,
  type DerivedFact,
  type Guide,
  type IsoDate,
  type Outcome,
  type Part,
  type Question,
  type Range,
  type Span,
  TOPIC_ICONS,
} from '@/rules/authoring'
import {
  backed,
  type Book,
  citesOf,
  datesOf,
  ownBook,
  questionOf,
  refOf,
  type Shared,
  sharedFields,
  withoutShared,
} from './book'
import { shortText, reportAdded } from './briefs'
import { isDate, isMonthDay, type Value } from './names'
import { attempt, unknown, Unreadable } from './problems'
import { rulesOf } from './rules'
import { may, must, type Read } from './shapes'
import { keysOf, type Tree, under } from './tree'

/** A guide with text shared by its outcomes, which is read where it is used. */
interface GuideFile extends Omit<Guide, 'id' | 'until'>, Shared {
  /** For maintainers; the app does not have them. */
  rulings?: readonly string[]
}

/** @param id the file's name */
export function readGuide(place: Book, id: string, file: Tree): Guide {
  const book = ownBook(place, file)
  const { shapes, names } = book
  const text: Read<string> = (tree) => names.text(tree)
  const criterion = shapes.idOf('条件', keysOf(under(file, 'criteria')))
  const outcome = shapes.idOf('结论', keysOf(under(file, 'outcomes')))
  // read first: conditions and dates depend on the questions
  const asked = questionsOf(book, under(file, 'questions'), criterion)

  const whole = shapes.record<GuideFile>({
    title: must(text),
    short: may(shortText(book, 'short')),
    topic: must(text),
    icon: may(shapes.oneOf(...TOPIC_ICONS)),
    main: may(shapes.yes),
    asks: must(text),
    brief: may(shortText(book, 'asks')),
    keywords: may(shapes.listOf(text)),
    questions: must(shapes.mapOf(questionOf(book, criterion))),
    derived: must(shapes.mapOf(derivedOf(book, asked))),
    criteria: must(shapes.mapOf(criterionOf(book, asked, keysOf(under(file, 'derived'))))),
    rules: must(rulesOf(shapes, refOf(book, criterion), outcome)),
    outcomes: must(shapes.mapOf(outcomeOf(book, asked, criterion))),
    days: may(shapes.listOf(datesOf(book))),
    rulings: may(shapes.eachOnce(book.ids.rulings)),
    ...sharedFields,
  })(file)
  reportAdded(book, file, 'short', whole.short, whole.title)
  reportAdded(book, file, 'brief', whole.brief, whole.asks)
  const guide = withoutShared(whole)
  delete guide.rulings
  return { id, ...guide }
}

/** The readable questions by id; null for an unreadable one. */
type AskedQuestions = ReadonlyMap<string, Question | null>

function questionsOf(book: Book, tree: Tree | undefined, criterion: Read<string>): AskedQuestions {
  const read = questionOf(book, criterion)
  return new Map(
    tree?.kind === 'map'
      ? tree.entries.map(({ key, value }) => [key, attempt(() => read(value), null)] as const)
      : [],
  )
}

const askedOfKind = (asked: AskedQuestions, kind: Question['kind']): readonly string[] =>
  [...asked].flatMap(([id, question]) => (question === null || question.kind === kind ? [id] : []))

/** A number of years, months and days. */
function spanOf({ problems, shapes, names }: Book): Read<Span> {
  const whole: Read<number> = (tree) => names.whole(tree, -1200, 1200)
  const span = shapes.record<{ years?: number; months?: number; days?: number }>({
    years: may(whole),
    months: may(whole),
    days: may(whole),
  })
  return (tree) => {
    const written = span(tree)
    return Object.keys(written).length > 0
      ? written
      : problems.refuse(tree.at, '加多久：写 years、months 或 days')
  }
}

function derivedOf(book: Book, asked: AskedQuestions): Read<DerivedFact> {
  const { problems, shapes } = book
  const date = must(shapes.idOf('问日子的问题', askedOfKind(asked, 'date')))
  const kinds: Readonly<Record<string, Read<DerivedFact>>> = {
    years: shapes.record({ years: date }),
    months: shapes.record({ months: date }),
    days: shapes.record<{ days: string; after?: Span }>({ days: date, after: may(spanOf(book)) }),
    monthsUntilMonthOf: shapes.record({ monthsUntilMonthOf: date }),
    yearsAhead: shapes.record({
      yearsAhead: must(shapes.idOf('问数字的问题', askedOfKind(asked, 'number'))),
    }),
    ofToday: shapes.record({ ofToday: must(shapes.oneOf('month', 'date', 'daysLeft')) }),
  }
  return (tree) => {
    const map = shapes.asMap(tree)
    const kind = keysOf(map).find((key) => Object.keys(kinds).includes(key))
    const read = kind === undefined ? undefined : kinds[kind]
    if (read) return read(map)
    return problems.refuse(map.at, unknown(keysOf(map)[0] ?? '', '推算', Object.keys(kinds)))
  }
}

function criterionOf(book: Book, asked: AskedQuestions, derived: readonly string[]): Read<Criterion> {
  const { problems, shapes, names } = book
  const text: Read<string> = (tree) => names.text(tree)
  const facts = [...asked.keys(), ...derived, 'today']

  function range<T extends Value>(
    written: Read<Range<T>>,
    isBound: (value: Value) => value is T,
  ): Read<Range<T>> {
    return (tree) => {
      const period = names.period(tree)
      if (period) {
        const { from, to } = period
        if ((from === undefined || isBound(from)) && (to === undefined || isBound(to)))
          return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
        problems.refuse(tree.at, '这一段的两头和这里要的不一样：日子对日子，数字对数字')
      }
      const map = shapes.asMap(tree)
      if (map.entries.length === 0) problems.refuse(map.at, '从哪里起、到哪里止，至少写一头：from、to')
      const both = written(map)
      const { from, to } = both
      if (from !== undefined && to !== undefined && from > to)
        problems.refuse(map.at, `“from”（${from}）比“to”（${to}）还大`)
      return both
    }
  }
  const number: Read<number> = (tree) => names.whole(tree)
  const day = datesOf(book)
  const numbers = range(
    shapes.record<Range>({ from: may(number), to: may(number) }),
    (value) => typeof value === 'number',
  )
  const days = range(shapes.record<Range<IsoDate>>({ from: may(day), to: may(day) }), isDate)

  function test(fact: string, tree: Tree): ConditionTest {
    const question = asked.get(fact)
    if (fact === 'today') return days(tree)
    if (derived.includes(fact)) return numbers(tree)
    // the problem of the question has been reported
    if (!question) throw new Unreadable(fact)
    if ('options' in question) {
      const option = shapes.idOf('选项', Object.keys(question.options))
      return tree.kind === 'list' ? shapes.someOf(option, '没有选项')(tree) : option(tree)
    }
    return question.kind === 'date' ? days(tree) : numbers(tree)
  }

  const condition: Read<Condition> = (tree) => {
    const map = shapes.asMap(tree)
    if (map.entries.length === 0) problems.refuse(map.at, '条件是空的')
    for (const { key, at } of map.entries)
      if (!facts.includes(key)) problems.refuse(at, unknown(key, '问题或推算', facts))
    return Object.fromEntries(map.entries.map(({ key, value }) => [key, test(key, value)]))
  }
  const read = shapes.record<Criterion>({
    when: must((tree) =>
      tree.kind === 'list' ? shapes.someOf(condition, '条件是空的')(tree) : condition(tree),
    ),
    yes: may(text),
    no: may(text),
    cite: must(citesOf(book)),
  })
  return (tree) => read(book.criteria.one(tree))
}

function outcomeOf(book: Book, asked: AskedQuestions, criterion: Read<string>): Read<Outcome> {
  const { problems, shapes, names, ids } = book
  const text: Read<string> = (tree) => names.text(tree)
  const applies = {
    when: may(shapes.someOf(refOf(book, criterion), '条件是空的')),
    unasked: may(text),
  }
  type Said = WorthAsking & Pick<Part, 'text' | 'brief' | 'lead' | 'certainty'>
  const fields = {
    ...applies,
    ask: may(shapes.word),
    text: must(text),
    brief: may(shortText(book, 'brief')),
    lead: may(shortText(book, 'lead')),
    certainty: may(shapes.oneOf('inferred', 'unclear')),
  }
  const anyPart = backed<Said>(
    book,
    shapes.record<Said & { cite: readonly string[] }>({ ...fields, cite: must(citesOf(book)) }),
    shapes.record<Said & { tip: true }>({ ...fields, tip: must(shapes.yes) }),
  )
  const part: Read<Part> = (tree) => {
    const read = anyPart(tree)
    reportAdded(book, tree, 'brief', read.brief, read.text)
    reportAdded(book, tree, 'lead', read.lead, read.text)
    return read
  }
  const parts: Read<readonly Part[]> = (tree) => shapes.listOf<Part>(part)(book.parts.list(tree))

  const dateQuestion = shapes.idOf('问日子的问题', askedOfKind(asked, 'date'))
  const dateOrToday = shapes.idOf('问日子的问题', [...askedOfKind(asked, 'date'), 'today'])
  const anyDate = {
    ...applies,
    ask: may(shapes.word),
    label: must(text),
    brief: may(shortText(book, 'day')),
    cite: must(citesOf(book)),
    kind: must(shapes.oneOf('deadline', 'earliest')),
  }
  type DateOf<Key extends string> = Extract<DatePart, Readonly<Record<Key, unknown>>>
  const afterSpan = shapes.record<DateOf<'plus'>>({
    ...anyDate,
    of: must(dateQuestion),
    plus: must(spanOf(book)),
  })
  const afterWorkdays = shapes.record<DateOf<'workdays'>>({
    ...anyDate,
    of: must(dateOrToday),
    workdays: must((tree) => names.whole(tree, 1, 1000)),
  })
  const dayOfYear = shapes.record<DateOf<'yearOf'>>({
    ...anyDate,
    yearOf: must(shapes.idOf('问数字的问题', askedOfKind(asked, 'number'))),
    plusYears: must((tree) => names.whole(tree, -100, 100)),
    monthDay: must((tree) => {
      const value = names.value(tree)
      return isMonthDay(value)
        ? value
        : problems.refuse(tree.at, `“${String(value)}”不是月日，要写成 12-31 这样`)
    }),
  })
  const anyDay: Read<DatePart> = (tree) => {
    const keys = keysOf(tree)
    if (keys.includes('plus')) return afterSpan(tree)
    return keys.includes('workdays')
      ? afterWorkdays(tree)
      : keys.includes('yearOf')
        ? dayOfYear(tree)
        : afterSpan(tree)
  }

  const date: Read<DatePart> = (tree) => {
    const read = anyDay(tree)
    reportAdded(book, tree, 'brief', read.brief, read.label)
    return read
  }

  /** An id alone, or with condition and purpose. */
  const pointers =
    <T extends { readonly id: string }>(
      id: Read<string>,
      read: Read<T>,
    ): Read<readonly (T | { id: string })[]> =>
    (tree) =>
      shapes.listOf<T | { id: string }>((item) => (item.kind === 'value' ? { id: id(item) } : read(item)))(
        book.parts.list(tree),
      )
  const contacts = pointers<ContactPointer>(
    ids.contacts,
    shapes.record<ContactPointer>({ id: must(ids.contacts), ...applies, purpose: may(ids.purposes) }),
  )
  const channels = pointers<ChannelPointer>(
    ids.channels,
    shapes.record<ChannelPointer>({ id: must(ids.channels), ...applies }),
  )

  return shapes.record<Outcome>({
    verdict: must(shapes.oneOf('yes', 'not-needed', 'partly', 'ask', 'no')),
    certainty: must(shapes.oneOf('clear', 'inferred', 'unclear')),
    ruledElsewhere: may(shapes.yes),
    actFirst: may(shapes.yes),
    headline: must(text),
    cite: must(citesOf(book)),
    notes: may(parts),
    steps: must(parts),
    materials: may(parts),
    dates: may((tree) => shapes.listOf(date)(book.parts.list(tree))),
    timeLimit: may((tree) => part(book.parts.one(tree))),
    cautions: may(parts),
    channels: may(channels),
    contacts: must(contacts),
    next: may((tree) => shapes.listOf(ids.guides)(book.parts.list(tree))),
  })
}
