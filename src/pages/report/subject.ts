/** The subject of a report, from the address of its page. */
import { guideCard, phonesCard, placeCard } from '@/cards'
import type { Card } from '@/platform/share'
import {
  advise,
  faqReported,
  findFaq,
  findGuide,
  findItem,
  findRegion,
  itemReported,
  phoneReported,
  questionReported,
  resultReported,
  type IsoDate,
  type DataRequest,
  type Reported,
} from '@/rules'
import { faqUrl, questionUrl, itemUrl, phonesUrl, resultUrl } from '@/routes'
import type { Here } from '@/state/here'
import { answersSource } from '@/state/answers-source'

type Query = Readonly<Record<string, string | undefined>>

export interface Subject {
  /** The data to load before the subject can be found. */
  readonly needs: readonly DataRequest[]
  /** The URL of the subject's page, to go back to if no page is below. */
  readonly page: string
  /** That page's share card, without answers. */
  readonly card: () => Card
  /** Null if the subject does not exist. */
  readonly find: (here: Here) => Reported | null
}

function resultOf(here: Here, id: string, query: Query): Reported | null {
  const found = findGuide(id, here.today)
  const source = found && answersSource(here, id, found.guide, query)
  if (!source) return null
  const advice = advise(found.region, found.guide, source.answers, source.today)
  return advice.kind === 'question' ? null : resultReported(found.region, found.guide, advice)
}

/** A question or service item of the region. */
const inLibrary = <T>(
  region: string,
  page: string,
  find: () => T | null,
  nameOf: (found: T) => string,
  reported: (found: T) => Reported,
): Subject => {
  const ifFound = <R>(then: (found: T) => R): R | null => {
    const found = find()
    return found && then(found)
  }
  return {
    needs: [{ region, with: 'library' }],
    page,
    card: () => placeCard(region, ifFound(nameOf) ?? '', page),
    find: () => ifFound(reported),
  }
}

/**
 * Null if the address names no kind of subject that can be reported.
 * @param today the date on which the app says it
 */
export function subjectOf(query: Query, today: IsoDate): Subject | null {
  const { about, guide = '', region = '', id = '', saved, s: shared } = query
  switch (about) {
    case 'result':
      return {
        needs: [{ guide }],
        page: resultUrl(guide, saved !== undefined ? { saved } : shared !== undefined ? { shared } : null),
        card: () => guideCard(guide),
        find: (here) => resultOf(here, guide, query),
      }
    case 'question':
      return {
        needs: [{ guide }],
        page: questionUrl(guide, 1),
        card: () => guideCard(guide),
        find: () => {
          const found = findGuide(guide, today)
          return found && questionReported(found.region, found.guide, id)
        },
      }
    case 'faq':
      return inLibrary(
        region,
        faqUrl(region, id),
        () => findFaq(region, id, today),
        ({ faq }) => faq.ask,
        (found) => faqReported(found.region, found.faq),
      )
    case 'item':
      return inLibrary(
        region,
        itemUrl(region, id),
        () => findItem(region, id, today),
        ({ item }) => item.name,
        (found) => itemReported(found.region, found.item),
      )
    case 'phone':
      return {
        needs: [{ region }],
        page: phonesUrl(region),
        card: () => phonesCard(region),
        find: () => {
          const found = findRegion(region, today)
          return found && phoneReported(found, id)
        },
      }
    default:
      return null
  }
}
