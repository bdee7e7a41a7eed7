/**
 * The title and the share card of each page. No card contains answers or names the person being
 * helped. The cards of results, which carry the answers that may be shared, are in
 * `state/share-route`.
 */
import type { Card } from './platform/share'
import { contents } from './rules'
import {
  changesUrl,
  entrancesUrl,
  faqsUrl,
  HOME,
  itemsUrl,
  networkUrl,
  phonesUrl,
  PRIVACY,
  questionUrl,
  searchUrl,
  surveyUrl,
} from './routes'

/** The app itself; also used for pages that have nothing to share. */
export const HOME_CARD: Card = { title: '问办：先问清，再去办', route: HOME }

export const PRIVACY_CARD: Card = { title: '问办：存了什么，不存什么', route: PRIVACY }

/** A page about a place. The place's name comes first, because chats cut titles at the end. */
export function placeCard(regionId: string, what: string, route: string): Card {
  const place = contents.find(({ id }) => id === regionId)
  return place ? { title: `${place.name}：${what}`, route } : HOME_CARD
}

/** The short name of the guide in the address, for WeChat's title bar; null if there is none. */
export const guideInBar = ({ guide: id }: Readonly<Record<string, string | undefined>>): string | null =>
  contents.flatMap(({ guides }) => guides).find((guide) => guide.id === id)?.short ?? null

/**
 * The guide from its first question, whichever question it is shared from. @param id `region/guide`
 */
export function guideCard(id: string): Card {
  const place = contents.find(({ guides }) => guides.some((guide) => guide.id === id))
  const guide = place?.guides.find((one) => one.id === id)
  return place && guide ? placeCard(place.id, guide.title, questionUrl(id, 1)) : HOME_CARD
}

export const changesCard = (regionId: string): Card =>
  placeCard(regionId, '这几年变了什么', changesUrl(regionId))

export const entrancesCard = (regionId: string): Card =>
  placeCard(regionId, '官方入口', entrancesUrl(regionId))

export const faqsCard = (regionId: string): Card => placeCard(regionId, '常见问题', faqsUrl(regionId))

export const itemsCard = (regionId: string): Card => placeCard(regionId, '能办哪些事项', itemsUrl(regionId))

export const networkCard = (regionId: string): Card =>
  placeCard(regionId, '医保该去哪一级办', networkUrl(regionId))

export const phonesCard = (regionId: string): Card => placeCard(regionId, '电话本', phonesUrl(regionId))

export const searchCard = (regionId: string): Card => placeCard(regionId, '搜一搜规定', searchUrl(regionId))

/** The start of 一次问全. Also used for its result, which belongs to the person who answered. */
export const surveyCard = (regionId: string): Card =>
  placeCard(regionId, '一次问全，看哪些指引用得上', surveyUrl(regionId))
