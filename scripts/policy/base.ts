/** Reads a place's base data: documents, citations, figures, contacts, channels. */
import {
  type AreaCode,
  type Channel,
  type Contact,
  type Figure,
  isIsoDate,
  type IsoDate,
  type Office,
  type RegionBase,
  type Source,
  type StatementList,
  TOPIC_ICONS,
  type TopicIcon,
} from '@/rules/authoring'
import { type Book, citesOf } from './book'
import { shortText, reportAdded } from './briefs'
import { isMonth, isMonthDay, type Named, Names, type Period, type Unread, type Value } from './names'
import { changesOf, type FigurePeriod, periodOn, reportDisorder } from './periods'
import { attempt, type Problems, Unreadable } from './problems'
import { may, must, type Read, type Shapes } from './shapes'
import { type Tree, under } from './tree'

/** A topic with its icon. */
export interface Topic {
  readonly name: string
  readonly icon: TopicIcon
}

export interface PlaceFile extends Pick<
  RegionBase,
  'name' | 'areaCode' | 'callingNote' | 'districts' | 'insurances' | 'purposes'
> {
  /** The province it is listed under if there are many places. */
  readonly province?: string
  /** The icons of the guides' topics. */
  readonly topics?: readonly Topic[]
  /** The order of the guides; those not listed come last. */
  readonly guides: readonly string[]
  /** The layer directly above the place. Read earlier, because merging the files depends on it. */
  readonly above?: string
  /** What the place does not take from the layers above. */
  readonly without?: Readonly<Partial<Record<'guides' | 'faqs' | 'changes', readonly string[]>>>
}

/** @param text reads the area code */
export const readPlaceFile = (
  shapes: Shapes,
  text: Read<string>,
  guides: readonly string[],
): Read<PlaceFile> =>
  shapes.record<PlaceFile>({
    name: must(shapes.word),
    province: may(shapes.word),
    areaCode: must(
      shapes.record<AreaCode>({
        elsewhere: must(shapes.word),
        abroad: must(shapes.word),
        tip: must(shapes.yes),
      }),
    ),
    callingNote: must(text),
    districts: must(shapes.mapOf(shapes.word)),
    insurances: must(shapes.mapOf(shapes.word)),
    purposes: must(shapes.mapOf(shapes.word)),
    topics: may(
      shapes.listOf(
        shapes.record<Topic>({ name: must(shapes.word), icon: must(shapes.oneOf(...TOPIC_ICONS)) }),
      ),
    ),
    guides: must(shapes.eachOnce(shapes.idOf('指引', guides))),
    above: may(shapes.word),
    without: may(
      shapes.record<NonNullable<PlaceFile['without']>>({
        guides: may(shapes.eachOnce(shapes.word)),
        faqs: may(shapes.eachOnce(shapes.word)),
        changes: may(shapes.eachOnce(shapes.word)),
      }),
    ),
  })

/** Whether the value is the day or month of a publication. */
const isPublished = (value: string): value is IsoDate | `${number}-${number}` =>
  isIsoDate(value) || isMonth(value)

/** Reads a literal date. */
export const dayOf =
  (problems: Problems, shapes: Shapes): Read<IsoDate> =>
  (tree) => {
    const value = shapes.asText(tree)
    return isIsoDate(value)
      ? value
      : problems.refuse(tree.at, `“${value}”不是日历上有的日子，写成 2023-02-28 这样`)
  }

export const readSources = (problems: Problems, shapes: Shapes): Read<Readonly<Record<string, Source>>> =>
  shapes.mapOf(
    shapes.record<Source>({
      title: must(shapes.word),
      publisher: must(shapes.word),
      number: may(shapes.word),
      url: may((tree) => {
        const url = shapes.asText(tree)
        return /^https?:\/\/\S+$/.test(url)
          ? url
          : problems.refuse(tree.at, `“${url}”不是网址：以 https:// 开头，中间没有空格`)
      }),
      published: must(
        shapes.orNull((tree) => {
          const value = shapes.asText(tree)
          if (isPublished(value)) return value
          return problems.refuse(
            tree.at,
            `“${value}”不是日历上有的日子或月份，写成 2023-02-28、2023-02，不知道写 null`,
          )
        }),
      ),
      dating: must(shapes.word),
      from: may(dayOf(problems, shapes)),
      to: may(dayOf(problems, shapes)),
      checked: may(dayOf(problems, shapes)),
      known: must(shapes.oneOf('print', 'law', 'transcript', 'press', 'record')),
    }),
  )

export const readStatements = (shapes: Shapes): Read<StatementList> =>
  shapes.record<Omit<StatementList, 'above'>>({
    sections: must(shapes.mapOf(shapes.count)),
    more: must(shapes.listOf(shapes.word)),
    unsaid: must(shapes.mapOf(shapes.word)),
  })

/** The figures of the place on the day, and all names that texts and bounds may use. */
export function readFigures(
  problems: Problems,
  shapes: Shapes,
  citation: Read<string>,
  places: ReadonlyMap<string, Named>,
  used: Set<Tree>,
  file: Tree,
  day: IsoDate,
): {
  figures: Readonly<Record<string, Figure>>
  names: Names
  /** The days on which a figure changes. */
  changes: readonly IsoDate[]
} {
  const named = new Map<string, Named | Unread>(places)
  // a name may be computed from those above it
  const names = (): Names => new Names(problems, named, used)
  const cite = must(shapes.someOf(citation, '出处是空的：至少写一条'))
  // for the check against the quotation; the app does not have it
  const reading = may(shapes.word)
  interface Reading {
    reading?: string
  }

  const dated = (value: Value, tree: Tree): Value => {
    if (
      typeof value === 'string' &&
      /^\d+(?:-[\d-]+|[./年]\d+[./月]\d+日?)$/.test(value) &&
      !isIsoDate(value) &&
      !isMonth(value) &&
      !isMonthDay(value)
    )
      problems.refuse(tree.at, `“${value}”不是日历上有的日子：写成 2023-02-28、2023-02 或 12-31`)
    return value
  }
  const value: Read<Value> = (tree) =>
    tree.kind === 'value' && tree.value === ''
      ? problems.refuse(tree.at, '这里是空的')
      : dated(names().value(tree), tree)
  const term: Read<Named> = (tree) => {
    if (under(tree, 'list')) {
      const { list } = shapes.record<Reading & { list: readonly string[]; cite: readonly string[] }>({
        list: must(shapes.someOf(shapes.word, '名单是空的')),
        cite,
        reading,
      })(tree)
      return { kind: 'list', list }
    }
    if (under(tree, 'from') ?? under(tree, 'to')) {
      const { from, to } = shapes.record<Period & Reading & { cite: readonly string[] }>({
        from: may(value),
        to: may(value),
        cite,
        reading,
      })(tree)
      if (from !== undefined && to !== undefined && from > to)
        problems.refuse(tree.at, `“from”（${from}）比“to”（${to}）还大`)
      return {
        kind: 'period',
        period: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
      }
    }
    const one = shapes.record<Reading & { value: Value; cite: readonly string[] }>({
      value: must(value),
      cite,
      reading,
    })(tree)
    return { kind: 'value', value: one.value }
  }

  /** Reads a named value; reserves the name even if that fails. */
  function readNamed<T>(id: string, read: () => T): T {
    const value = attempt(read)
    if (value !== undefined) return value
    if (!named.has(id)) named.set(id, { kind: 'unread' })
    throw new Unreadable(`${id} is told where it stands`)
  }

  const readTerm = shapes.mapOf((tree, id) => {
    const read = readNamed(id, () => term(tree))
    if (named.has(id)) problems.refuse(tree.at, `“${id}”这个名字已经有了`)
    named.set(id, read)
    return null
  })

  const on: Read<IsoDate> = (tree) => names().date(tree)
  const periods = shapes.someOf(
    shapes.record<FigurePeriod>({
      value: must(shapes.number),
      from: must(on),
      to: may(on),
      cite: may(citation),
    }),
    '至少写一段',
  )
  const plain = shapes.record<Reading & { value: number; unit: string; cite: string }>({
    value: must(shapes.number),
    unit: must(shapes.word),
    cite: must(citation),
    reading,
  })
  const inPeriods = shapes.record<
    Reading & { periods: readonly FigurePeriod[]; unit: string; cite?: string }
  >({
    periods: must(periods),
    unit: must(shapes.word),
    cite: may(citation),
    reading,
  })
  const changes: IsoDate[] = []
  function figure(tree: Tree): Figure {
    if (!under(tree, 'periods')) {
      const { value: number, unit, cite: id } = plain(tree)
      return { value: number, unit, cite: id }
    }
    const { periods: held, unit, cite: ofAll } = inPeriods(tree)
    reportDisorder(held, tree.at, problems)
    const period = periodOn(held, day)
    if (!period || held.some(({ cite: own }) => (own ?? ofAll) === undefined))
      return problems.refuse(tree.at, '少了“cite”这一项：写在数字旁边，或者每一段都写')
    changes.push(...changesOf(held))
    const { value: number, cite: id = ofAll ?? '', ...holds } = period
    return { value: number, unit, cite: id, holds }
  }
  const readFigure = shapes.mapOf((tree, id) => {
    const read = readNamed(id, () => figure(tree))
    if (named.has(id)) problems.refuse(tree.at, `“${id}”这个名字已经有了`)
    const { value: number, unit, holds } = read
    named.set(id, { kind: 'figure', value: number, unit, ...(holds ? { period: holds } : {}) })
    return read
  })

  // terms first: the periods of figures may use them
  const terms = under(file, 'terms')
  if (terms) attempt(() => readTerm(terms))
  const { figures } = shapes.record<{ figures: Readonly<Record<string, Figure>>; terms?: unknown }>({
    figures: must(readFigure),
    terms: may<unknown>(() => null),
  })(file)
  return { figures, names: names(), changes }
}

export function readContacts(book: Book): Read<Readonly<Record<string, Contact>>> {
  const { problems, shapes, ids } = book
  const { word, oneOf, orNull } = shapes
  type Of<Kind> = Extract<Contact, { kind: Kind }>
  const any = {
    name: must(word),
    scope: must(word),
    cite: must(ids.citations),
    keywords: may(shapes.listOf(word)),
  }
  const phone: Read<string> = (tree) => {
    const text = word(tree)
    return /^[\d-]{3,}$/.test(text) ? text : problems.refuse(tree.at, `“${text}”不是电话号码`)
  }
  const office = shapes.record<Office>({
    district: must(ids.districts),
    insurance: must(orNull(shapes.someOf(ids.insurances, '没有险种：都管的写出每一种，文件没写的写 null'))),
    purpose: may(ids.purposes),
    phone: must(phone),
    cite: must(ids.citations),
  })
  const kinds = {
    phone: shapes.record<Of<'phone'>>({
      ...any,
      kind: must(oneOf('phone')),
      hotline: may(shapes.yes),
      short: may(shortText(book, 'contact')),
      phone: must(phone),
      hours: must(orNull(word)),
    }),
    directory: shapes.record<Of<'directory'>>({
      ...any,
      kind: must(oneOf('directory')),
      hours: must(word),
      offices: must(shapes.someOf(office, '没有电话')),
    }),
    body: shapes.record<Of<'body'>>({ ...any, kind: must(oneOf('body')) }),
  }
  const kindOf = oneOf('phone', 'directory', 'body')
  return shapes.mapOf((tree) => {
    const kind = under(shapes.asMap(tree), 'kind')
    if (!kind) return problems.refuse(tree.at, '少了“kind”这一项')
    const contact: Contact = kinds[kindOf(kind)](tree)
    if (contact.kind === 'phone') reportAdded(book, tree, 'short', contact.short, contact.name)
    return contact
  })
}

export const readChannels = (book: Book): Read<Readonly<Record<string, Channel>>> => {
  const { shapes } = book
  return shapes.mapOf(
    shapes.record<Channel>({
      kind: must(shapes.oneOf('mini-program', 'app', 'official-account', 'window')),
      name: must(shapes.word),
      use: must(shapes.word),
      path: may(shapes.someOf(shapes.word, '一步也没有')),
      cite: must(citesOf(book)),
    }),
  )
}
