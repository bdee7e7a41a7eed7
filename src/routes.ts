/** The addresses of the app's pages. */

export const HOME = '/home/index'

/** Home with a notice that the requested page does not exist. */
export const HOME_INSTEAD = `${HOME}?lost=1`

const PARAMETERS = ['guide', 'step', 'edit', 'saved', 's', 'region', 'q', 'id', 'level', 'about', 'lost']

/**
 * Whether the app's addresses may contain this parameter. Every parameter that a page reads is
 * listed above.
 */
export const isParameter = (name: string): boolean => PARAMETERS.includes(name)

/**
 * A question of a guide (`region/guide`). Each question is a page of its own.
 * @param step counted from 1; a step beyond the first unanswered question opens that question
 * @param edit whether the resident came from the result to change this answer
 */
export function questionUrl(guideId: string, step: number, edit = false): string {
  return `/pages/question/index?guide=${guideId}&step=${step}${edit ? '&edit=1' : ''}`
}

/** Where a result's answers come from: a saved result, a shared link, or (null) the draft. */
export type AnswersFrom = { readonly saved: string } | { readonly shared: string } | null

function fromQuery(from: AnswersFrom): string {
  if (from === null) return ''
  return 'saved' in from
    ? `&saved=${encodeURIComponent(from.saved)}`
    : `&s=${encodeURIComponent(from.shared)}`
}

/** The result of a guide (`region/guide`). */
export const resultUrl = (guideId: string, from: AnswersFrom = null): string =>
  `/pages/result/index?guide=${guideId}${fromQuery(from)}`

/** 窗口单: the result of a guide on one page, to hand over or print. */
export const slipUrl = (guideId: string, from: AnswersFrom = null): string =>
  `/pages/slip/index?guide=${guideId}${fromQuery(from)}`

/** Chooses the guide to make a poster of. */
export const POSTERS = '/pages/poster/index'

/** A guide's poster, for notice boards and group chats. */
export const posterUrl = (guideId: string): string => `${POSTERS}?guide=${guideId}`

/** 我的: saved results, settings and stored data. */
export const MINE = '/pages/mine/index'

/** 帮办台, for community workers. */
export const DESK = '/pages/desk/index'

/** What the app stores, and what it does not. */
export const PRIVACY = '/pages/privacy/index'

/** Search over everything of a region. */
export function searchUrl(regionId: string, query = ''): string {
  return `/pages/search/index?region=${regionId}${query && `&q=${encodeURIComponent(query)}`}`
}

/**
 * 一次问全: a question of a region's survey. Each question is a page of its own.
 * @param step counted from 1; without it, the first question that has no answer
 * @param edit whether the resident came from the result to change this answer
 */
export function surveyUrl(regionId: string, step?: number, edit = false): string {
  return `/pages/survey/index?region=${regionId}${step === undefined ? '' : `&step=${step}`}${edit ? '&edit=1' : ''}`
}

/** The result of a region's survey, computed from the answers on the device. */
export function surveyResultUrl(regionId: string): string {
  return `/pages/survey-result/index?region=${regionId}`
}

/** The frequently asked questions of a region (常见问题). */
export const faqsUrl = (regionId: string): string => `/pages/faqs/index?region=${regionId}`

/** One frequently asked question of a region. */
export const faqUrl = (regionId: string, id: string): string => `/pages/faq/index?region=${regionId}&id=${id}`

/**
 * The service items of a region (事项).
 * @param level the level of the list to show first; all if omitted
 */
export const itemsUrl = (regionId: string, level?: string): string =>
  `/pages/items/index?region=${regionId}${level === undefined ? '' : `&level=${level}`}`

/** One service item of a region. */
export const itemUrl = (regionId: string, id: string): string =>
  `/pages/item/index?region=${regionId}&id=${id}`

/** The levels of a region's agencies (四级经办网络). */
export const networkUrl = (regionId: string): string => `/pages/network/index?region=${regionId}`

/** The phone book of a region (电话本). */
export const phonesUrl = (regionId: string): string => `/pages/phones/index?region=${regionId}`

/**
 * 这几年变了什么 in a region.
 * @param id the change to show first
 */
export const changesUrl = (regionId: string, id = ''): string =>
  `/pages/changes/index?region=${regionId}${id && `&id=${id}`}`

/** The official channels of a region (官方入口). */
export const entrancesUrl = (regionId: string): string => `/pages/entrances/index?region=${regionId}`

/** The subject of a report, as the address gives it. */
export type ReportUrl =
  | { readonly about: 'result'; readonly guide: string; readonly from: AnswersFrom }
  /** One question of a guide. */
  | { readonly about: 'question'; readonly guide: string; readonly id: string }
  | { readonly about: 'faq'; readonly region: string; readonly id: string }
  | { readonly about: 'item'; readonly region: string; readonly id: string }
  | { readonly about: 'phone'; readonly region: string; readonly id: string }

/** 这里说得不对: reports a mistake in a result, a question, an item or a number. */
export function reportUrl(subject: ReportUrl): string {
  const page = `/pages/report/index?about=${subject.about}`
  switch (subject.about) {
    case 'result':
      return `${page}&guide=${subject.guide}${fromQuery(subject.from)}`
    case 'question':
      return `${page}&guide=${subject.guide}&id=${subject.id}`
    case 'faq':
    case 'item':
    case 'phone':
      return `${page}&region=${subject.region}&id=${subject.id}`
  }
}
