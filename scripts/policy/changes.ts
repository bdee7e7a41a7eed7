/** Reads `changes.yaml`: changes since the place's older documents. */
import { type Change, type Citation, LONGEST_HEADLINE, type Source } from '@/rules/authoring'
import { type Book, citesOf, ownBook, type Shared, sharedFields } from './book'
import { plainId, statementsOf, withIds } from './library'
import { may, must, type Read } from './shapes'
import { keysOf, type Tree, under } from './tree'

/** The documents that date an entry without a day of its own. */
interface Documents {
  readonly sources: Readonly<Record<string, Source>>
  readonly citations: Readonly<Record<string, Citation>>
}

/** @param faqs the place's FAQs as written */
export function readChanges(
  place: Book,
  { sources, citations }: Documents,
  faqs: Tree | undefined,
  file: Tree,
): readonly Change[] {
  const book = ownBook(place, file)
  const { problems, shapes, names, ids } = book
  const text: Read<string> = (tree) => names.text(tree)
  const headline: Read<string> = (tree) => {
    const said = text(tree)
    const length = Array.from(said).length
    return length <= LONGEST_HEADLINE
      ? said
      : problems.refuse(tree.at, `一句话最多${LONGEST_HEADLINE}个字，现在是${length}个：细节写在“means”里`)
  }
  const entry = shapes.record<Omit<Change, 'id'>>({
    topic: must(text),
    from: may((tree) => names.date(tree)),
    headline: must(headline),
    cite: must(citesOf(book)),
    means: must(statementsOf(book)),
    todo: must(statementsOf(book)),
    guides: may(shapes.listOf(ids.guides)),
    faq: may(shapes.idOf('常见问题', keysOf(under(faqs, 'faqs')))),
    keywords: must(shapes.listOf(text)),
  })
  const dated: Read<Omit<Change, 'id'>> = (tree) => {
    const change = entry(tree)
    const published = change.cite.flatMap((id) => sources[citations[id]?.source ?? '']?.published ?? [])
    if (change.from === undefined && published.length === 0)
      problems.refuse(tree.at, '没有“from”（从哪天起），出处的文件也没有日期：写上“from”')
    return change
  }
  return shapes.record<{ changes: readonly Change[] } & Shared>({
    changes: must(withIds(book, plainId(book), dated)),
    ...sharedFields,
  })(file).changes
}
