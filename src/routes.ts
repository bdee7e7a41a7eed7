/** The addresses of the app's pages. */

export const HOME = '/pages/home/index'

/**
 * A question of a guide, as `region/guide`. Each question is a page of its own.
 * @param step counted from 1; beyond the first unanswered question it means that question
 * @param edit whether the resident came from the result to change this answer
 */
export function guideUrl(guideId: string, step: number, edit = false): string {
  return `/pages/ask/guide/index?guide=${guideId}&step=${step}${edit ? '&edit=1' : ''}`
}

/** The result of a guide, as `region/guide`, computed from its draft. */
export function resultUrl(guideId: string): string {
  return `/pages/ask/result/index?guide=${guideId}`
}

/**
 * The result of a guide, as `region/guide`, for somebody to whom the answers are sent.
 * @param answers as `encodeAnswers` writes them; no character of theirs needs encoding
 */
export function sharedResultUrl(guideId: string, answers: string): string {
  return `${resultUrl(guideId)}&s=${answers}`
}

/** The search over everything of a region, with what is searched for. */
export function searchUrl(regionId: string, query = ''): string {
  return `/pages/ask/search/index?region=${regionId}${query && `&q=${encodeURIComponent(query)}`}`
}

/**
 * 一次问全: a question of a region's survey. Each question is a page of its own.
 * @param step counted from 1; without it, the first question that has no answer
 * @param edit whether the resident came from the result to change this answer
 */
export function surveyUrl(regionId: string, step?: number, edit = false): string {
  return `/pages/ask/survey/index?region=${regionId}${step === undefined ? '' : `&step=${step}`}${edit ? '&edit=1' : ''}`
}

/** What a region's survey has found, computed from the answers on the device. */
export function surveyedUrl(regionId: string): string {
  return `/pages/ask/surveyed/index?region=${regionId}`
}

/** The questions of a region (常见问题). */
export const faqsUrl = (regionId: string): string => `/pages/ask/faqs/index?region=${regionId}`

/** One question of a region. */
export const faqUrl = (regionId: string, id: string): string =>
  `/pages/ask/faq/index?region=${regionId}&id=${id}`

/**
 * The service items of a region (事项).
 * @param annex the level to show first: 1 cities and counties, 2 towns and villages; without it both
 */
export const itemsUrl = (regionId: string, annex?: 1 | 2): string =>
  `/pages/ask/items/index?region=${regionId}${annex === undefined ? '' : `&annex=${annex}`}`

/** One service item; its id is unique among the regions. */
export const itemUrl = (id: string): string => `/pages/ask/item/index?id=${id}`

/** The levels of a region's agencies (四级经办网络). */
export const networkUrl = (regionId: string): string => `/pages/ask/network/index?region=${regionId}`

/** The numbers of a region (电话本). */
export const phonesUrl = (regionId: string): string => `/pages/ask/phones/index?region=${regionId}`

/** The official entrances of a region (官方入口). */
export const entrancesUrl = (regionId: string): string => `/pages/ask/entrances/index?region=${regionId}`
