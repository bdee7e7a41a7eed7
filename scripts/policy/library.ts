/** Reads what needs no interview: `faqs.yaml`, `services.yaml` and `service-items.yaml`. */
import {
  TOPIC_ICONS,
  type Faq,
  type Misprint,
  type NetworkLevel,
  type ServiceItem,
  type Services,
  type Statement,
} from '@/rules/authoring'
import { backed, type Book, citesOf, ownBook, type Shared, sharedFields } from './book'
import { shortText } from './briefs'
import { each, may, must, type Read } from './shapes'
import { keysOf, type Tree, under } from './tree'

/** The things of a map, each with its name as its id. */
export function withIds<T, Id extends string>(
  { shapes }: Book,
  idOf: (tree: Tree, id: string) => Id,
  read: Read<T>,
): Read<readonly (T & { readonly id: Id })[]> {
  return (tree) =>
    each(shapes.asMap(tree).entries, ({ key, at, value }) => ({
      id: idOf({ kind: 'value', at, value: key }, key),
      ...read(value),
    }))
}

const ID = /^[a-z0-9][a-z0-9-]*$/
/** A new name that may be part of an address. */
export const plainId =
  ({ problems }: Book) =>
  (tree: Tree, id: string): string =>
    ID.test(id) ? id : problems.refuse(tree.at, `“${id}”不能作名字：用小写字母、数字和“-”`)

export const statementsOf = (book: Book): Read<readonly Statement[]> => {
  const { shapes, names } = book
  // a sentence shared with guides has a short text for rows; here it is read in full
  const passed = may(() => null)
  const said = { text: must<string>((tree) => names.text(tree)), brief: passed, lead: passed }
  type Said = { text: string; brief?: null; lead?: null }
  const whole = <T extends Said>(read: T): T => {
    const rest = { ...read }
    delete rest.brief
    delete rest.lead
    return rest
  }
  const cited = shapes.record<Said & { cite: readonly string[] }>({ ...said, cite: must(citesOf(book)) })
  const tip = shapes.record<Said & { tip: true }>({ ...said, tip: must(shapes.yes) })
  const statement = backed<{ readonly text: string }>(
    book,
    (tree) => whole(cited(tree)),
    (tree) => whole(tip(tree)),
  )
  return (tree) => book.shapes.listOf<Statement>(statement)(book.parts.list(tree))
}

/** A contact's name alone, or with its purpose. */
function contactsOf({ shapes, ids, parts }: Book): Read<Faq['contacts']> {
  const contact = shapes.record<Faq['contacts'][number]>({
    id: must(ids.contacts),
    purpose: may(ids.purposes),
  })
  return (tree) =>
    shapes.someOf<Faq['contacts'][number]>(
      (item) => (item.kind === 'value' ? { id: ids.contacts(item) } : contact(item)),
      '至少写一个能问的人',
    )(parts.list(tree))
}

export function readFaqs(place: Book, file: Tree): readonly Faq[] {
  const book = ownBook(place, file)
  const { shapes, names, ids, parts } = book
  const text: Read<string> = (tree) => names.text(tree)
  const faq = shapes.record<Omit<Faq, 'id'>>({
    topic: must(text),
    ask: must(text),
    certainty: must(shapes.oneOf('clear', 'inferred', 'unclear')),
    answer: must(statementsOf(book)),
    guide: may(ids.guides),
    channels: may((tree) => shapes.listOf(ids.channels)(parts.list(tree))),
    contacts: must(contactsOf(book)),
    keywords: must(shapes.listOf(text)),
  })
  return shapes.record<{ faqs: readonly Faq[] } & Shared>({
    faqs: must(withIds(book, plainId(book), faq)),
    ...sharedFields,
  })(file).faqs
}

/** The list's numbering of its rows, which may use capitals. */
const ITEM_ID = /^[A-Za-z0-9][A-Za-z0-9-]*$/

/** @param levels the levels of the list, from `services.yaml` */
export function readServiceItems(place: Book, file: Tree, levels: readonly string[]): readonly ServiceItem[] {
  const book = ownBook(place, file)
  const { problems, shapes, ids } = book
  const { word, listOf, oneOf, orNull, record } = shapes
  const group = record<ServiceItem['group']>({
    name: must(word),
    code: must(orNull(word)),
    short: may(shortText(book, 'group')),
    icon: may(oneOf(...TOPIC_ICONS)),
  })
  const groups = under(file, 'groups')
  const groupId = shapes.idOf('大类', keysOf(groups))
  const itemId = shapes.idOf('事项', keysOf(under(file, 'items')))
  const ownId = (tree: Tree, id: string): string =>
    ITEM_ID.test(id) ? id : problems.refuse(tree.at, `“${id}”不能作名字：用字母、数字和“-”`)
  const field = oneOf('body', 'whom', 'channel', 'flow', 'materials', 'timeLimit', 'query', 'notes')
  /** Null for a blank cell. */
  const printed: Read<string> = (tree) => (tree.kind === 'value' && tree.value === '' ? '' : word(tree))
  const misprint = record<Misprint>({ field: must(field), printed: must(printed), note: must(word) })
  const item = record<Omit<ServiceItem, 'id'>>({
    level: must(shapes.idOf('级别', levels)),
    place: must(word),
    group: must((tree) => group(under(groups, groupId(tree)) ?? tree)),
    name: must(word),
    code: must(orNull(word)),
    body: must(word),
    whom: must(word),
    clients: must(listOf(oneOf('resident', 'employer', 'hospital', 'pharmacy'))),
    channel: must(word),
    ways: must(listOf(oneOf('window', 'online', 'phone', 'mail', 'machine', 'hospital'))),
    flow: must(listOf(word)),
    materials: must(listOf(word)),
    timeLimit: must(
      orNull(record<{ text: string; workdays: number }>({ text: must(word), workdays: must(shapes.count) })),
    ),
    query: must(orNull(word)),
    rating: must(orNull(word)),
    notes: must(listOf(word)),
    inherited: may(
      record<NonNullable<ServiceItem['inherited']>>({
        from: must(itemId),
        fields: must(listOf(oneOf('materials', 'query', 'rating', 'notes'))),
      }),
    ),
    misprints: may(listOf(misprint)),
    remarks: may(statementsOf(book)),
    contacts: must(contactsOf(book)),
    guides: may(listOf(ids.guides)),
    keywords: may(listOf(word)),
  })
  return record<
    {
      groups: Readonly<Record<string, ServiceItem['group']>>
      items: readonly ServiceItem[]
    } & Shared
  >({
    groups: must(shapes.mapOf(group)),
    items: must(withIds(book, ownId, item)),
    ...sharedFields,
  })(file).items
}

/** @param items the rows of the list, from a separate file */
export function readServices(place: Book, file: Tree, items: readonly ServiceItem[]): Services {
  const book = ownBook(place, file)
  const { shapes, ids } = book
  const { word, listOf } = shapes
  const level = shapes.record<Omit<NetworkLevel, 'id'>>({
    name: must(word),
    bodies: must(listOf(word)),
    duties: must(word),
    system: must(word),
    cite: must(citesOf(book)),
    when: must(statementsOf(book)),
  })
  const { source, levels, network, remarks } = shapes.record<Omit<Services, 'items'> & Shared>({
    source: must(ids.sources),
    levels: must(shapes.mapOf(word)),
    network: must(withIds(book, plainId(book), level)),
    remarks: must(statementsOf(book)),
    ...sharedFields,
  })(file)
  return { source, levels, items, network, remarks }
}
