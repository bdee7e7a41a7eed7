/** What a resident reads as the answer to a case, without questions and quotations. */
import {
  advise,
  type Answers,
  type Caller,
  contactText,
  type ContactView,
  faqView,
  type Finished,
  type IsoDate,
  itemView,
  listRemarks,
  networkView,
  phoneBook,
  type StatementView,
  UNSURE,
  type WholeRegion,
} from '@/rules/authoring'
import type { LookedUp } from './cases'

/** The result for these answers; unanswered questions count as unsure. */
export function finish(
  region: WholeRegion,
  guide: WholeRegion['guides'][number],
  given: Answers,
  today: IsoDate,
  caller: Caller,
): Finished & { readonly given: Answers } {
  let answers = given
  for (;;) {
    const advice = advise(region, guide, answers, today, caller)
    if (advice.kind !== 'question') return { ...advice, given: answers }
    answers = { ...answers, [advice.id]: UNSURE }
  }
}

const textsOf = (statements: readonly StatementView[]) => statements.map(({ text }) => text)
const dialled = (contacts: readonly ContactView[]) => contacts.flatMap(contactText)
const lines = (...all: readonly (string | null)[]): string => all.filter((line) => line !== null).join('\n')

/** Views that need no interview. */
export function lookedUp(
  region: WholeRegion,
  kind: LookedUp,
  id: string,
  today: IsoDate,
  caller: Caller,
): string {
  switch (kind) {
    case 'faq': {
      const faq = region.faqs.find((one) => one.id === id)
      if (!faq) return ''
      const { ageNote, certaintyNote, answer, channels, contacts } = faqView(region, faq, today, caller)
      const ways = channels.map(({ name, use, path = [] }) => [name, use, ...path].join(' '))
      return lines(ageNote, certaintyNote, ...textsOf(answer), ...ways, ...dialled(contacts))
    }
    case 'item': {
      const item = region.services?.items.find((one) => one.id === id)
      if (!item) return ''
      const { name, ageNote, columns, remarks, contacts } = itemView(region, item, today, caller)
      const cells = Object.values(columns).flatMap((column) => [
        column.label,
        ...column.lines,
        ...column.remarks,
      ])
      const notes = [...textsOf(remarks), ...textsOf(listRemarks(region))]
      return lines(name, ageNote, ...cells, ...notes, ...dialled(contacts))
    }
    case 'network': {
      const level = networkView(region, today)?.levels.find((one) => one.id === id)
      return level ? lines(level.name, ...level.bodies, ...textsOf(level.when), level.duties) : ''
    }
    case 'contact': {
      const { directories, hotlines } = phoneBook(region, today, caller)
      return lines(...dialled([...directories, ...hotlines].filter((contact) => contact.id === id)))
    }
  }
}
