/**
 * What stands for a page elsewhere: its name in the window's bar, and what its card says and opens when the page is
 * handed on. No answer is in it, and nothing of who is helped; the cards of results, which carry the answers that may
 * travel, are in `state/share-route`.
 */
import type { Card } from './platform/share'
import { contents } from './rules'
import { questionUrl, HOME, PRIVACY, surveyUrl } from './routes'

/** The app itself; also the card of a page that shows nothing. */
export const HOME_CARD: Card = { title: '问办：先问清，再去办', route: HOME }

export const PRIVACY_CARD: Card = { title: '问办：存了什么，不存什么', route: PRIVACY }

/** A page about a place, whose name comes first: chats cut a title at its end. */
export function placeCard(regionId: string, what: string, route: string): Card {
  const place = contents.find(({ id }) => id === regionId)
  return place ? { title: `${place.name}：${what}`, route } : HOME_CARD
}

/** The short name of the guide that an address names, as WeChat's bar says it; null where there is none. */
export const guideInBar = ({ guide: id }: Readonly<Record<string, string | undefined>>): string | null =>
  contents.flatMap(({ guides }) => guides).find((guide) => guide.id === id)?.short ?? null

/** The guide, from its first question on, whatever question it is shared from. @param id as `region/guide` */
export function guideCard(id: string): Card {
  const place = contents.find(({ guides }) => guides.some((guide) => guide.id === id))
  const guide = place?.guides.find((one) => one.id === id)
  return place && guide ? placeCard(place.id, guide.title, questionUrl(id, 1)) : HOME_CARD
}

/** 一次问全 from its start: also for what it has found, which is of the one who answered. */
export const surveyCard = (regionId: string): Card =>
  placeCard(regionId, '一次问全，看哪些指引用得上', surveyUrl(regionId))
