/** The subject of a report, from the address of its page. */
import { guideCard, placeCard } from '@/cards'
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
      return {
        needs: [{ region, with: 'library' }],
        page: faqUrl(region, id),
        card: () => {
          const found = findFaq(region, id, today)
          return placeCard(region, found?.faq.ask ?? '', faqUrl(region, id))
        },
        find: () => {
          const found = findFaq(region, id, today)
          return found && faqReported(found.region, found.faq)
        },
      }
    case 'item':
      return {
        needs: [{ region, with: 'library' }],
        page: itemUrl(region, id),
        card: () => {
          const found = findItem(region, id, today)
          return placeCard(region, found?.item.name ?? '', itemUrl(region, id))
        },
        find: () => {
          const found = findItem(region, id, today)
          return found && itemReported(found.region, found.item)
        },
      }
    case 'phone':
      return {
        needs: [{ region }],
        page: phonesUrl(region),
        card: () => placeCard(region, '电话本', phonesUrl(region)),
        find: () => {
          const found = findRegion(region, today)
          return found && phoneReported(found, id)
        },
      }
    default:
      return null
  }
}
