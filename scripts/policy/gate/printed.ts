/** Compares telephone numbers and time limits with the printed text of the documents. */
import { wordingOf } from '@/rules/authoring'
import type { Place } from '../place'
import type { At, Problem } from '../problems'
import { under } from '../tree'
import { atOf, treeOf } from './findings'
import { containsCount } from './numerals'

/** The text with telephone numbers in dialling form. */
const dialled = (text: string): string => text.normalize('NFKC').replace(/(?<=\d)[-—\s](?=\d)/g, '')

/** Telephone numbers that do not occur in the quotation they cite. */
export function checkPhones({ region, trees }: Place): readonly Problem[] {
  const phone = (at: At, number: string, cite: string): readonly Problem[] =>
    new RegExp(`(?<!\\d)${dialled(number)}(?!\\d)`).test(dialled(wordingOf(region.citations[cite])))
      ? []
      : [{ at, words: `电话“${number}”不在出处${cite}的原文里：改号码，或者改出处` }]
  return Object.entries(region.contacts).flatMap(([id, contact]): readonly Problem[] => {
    const at = atOf(trees, 'contacts.yaml', id, 'phone')
    if (contact.kind === 'phone') return phone(at, contact.phone, contact.cite)
    if (contact.kind !== 'directory') return []
    const offices = treeOf(trees, 'contacts.yaml', id, 'offices')
    return contact.offices.flatMap((office, i) => {
      const written = offices?.kind === 'list' ? under(offices.items[i], 'phone') : undefined
      return phone(written?.at ?? at, office.phone, office.cite)
    })
  })
}

/** Rows of the service list whose time limit differs from the printed one. */
export function checkTimeLimits({ region, trees }: Place): readonly Problem[] {
  return (region.services?.items ?? []).flatMap(({ id, timeLimit, misprints = [] }): readonly Problem[] => {
    // misprints have been reported
    if (!timeLimit || misprints.some(({ field }) => field === 'timeLimit')) return []
    const { text, workdays } = timeLimit
    const same = workdays === 0 ? /即时|当场/.test(text) : containsCount(text, workdays, '个工作日')
    return same
      ? []
      : [
          {
            at: atOf(trees, 'service-items.yaml', 'items', id, 'timeLimit'),
            words: `“${text}”不是${workdays}个工作日`,
          },
        ]
  })
}
