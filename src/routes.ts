/** The addresses of the app's pages. */

export const HOME = '/home/index'

/** Home, which says that the page that was asked for is not there. */
export const HOME_INSTEAD = `${HOME}?lost=1`

const PARAMETERS = ['guide', 'step', 'edit', 'saved', 's', 'region', 'q', 'id', 'level', 'about', 'lost']

/** Whether an address of ours may name it. Each parameter that a page reads stands here. */
export const isParameter = (name: string): boolean => PARAMETERS.includes(name)

/**
 * A question of a guide, as `region/guide`. Each question is a page of its own.
 * @param step counted from 1; beyond the first unanswered question it means that question
 * @param edit whether the resident came from the result to change this answer
 */
export function questionUrl(guideId: string, step: number, edit = false): string {
  return `/pages/question/index?guide=${guideId}&step=${step}${edit ? '&edit=1' : ''}`
}

/** Whose answers a result is computed from: a saved result's, or those that a link carries; else the draft's. */
export type AnswersFrom = { readonly saved: string } | { readonly shared: string } | null

function fromQuery(from: AnswersFrom): string {
  if (from === null) return ''
  return 'saved' in from
    ? `&saved=${encodeURIComponent(from.saved)}`
    : `&s=${encodeURIComponent(from.shared)}`
}

/** The result of a guide, as `region/guide`. */
export const resultUrl = (guideId: string, from: AnswersFrom = null): string =>
  `/pages/result/index?guide=${guideId}${fromQuery(from)}`

/** 窗口单: the result of a guide on one page, to hand over or to print. */
export const slipUrl = (guideId: string, from: AnswersFrom = null): string =>
  `/pages/slip/index?guide=${guideId}${fromQuery(from)}`

/** The guides, to choose the one to post. */
export const POSTERS = '/pages/poster/index'

/** What a guide says to everybody, for the notice board and for a group chat. */
export const posterUrl = (guideId: string): string => `${POSTERS}?guide=${guideId}`

/** 我的: what was saved, how the app is set, what it keeps. */
export const MINE = '/pages/mine/index'

/** 帮办台, for community workers. */
export const DESK = '/pages/desk/index'

/** What the app keeps, and what it does not. */
export const PRIVACY = '/pages/privacy/index'

/** The search over everything of a region, with what is searched for. */
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

/** What a region's survey has found, computed from the answers on the device. */
export function surveyResultUrl(regionId: string): string {
  return `/pages/survey-result/index?region=${regionId}`
}

/** The questions of a region (常见问题). */
export const faqsUrl = (regionId: string): string => `/pages/faqs/index?region=${regionId}`

/** One question of a region. */
export const faqUrl = (regionId: string, id: string): string => `/pages/faq/index?region=${regionId}&id=${id}`

/**
 * The service items of a region (事项).
 * @param level the level of the region's list to show first; without it all
 */
export const itemsUrl = (regionId: string, level?: string): string =>
  `/pages/items/index?region=${regionId}${level === undefined ? '' : `&level=${level}`}`

/** One service item of a region. */
export const itemUrl = (regionId: string, id: string): string =>
  `/pages/item/index?region=${regionId}&id=${id}`

/** The levels of a region's agencies (四级经办网络). */
export const networkUrl = (regionId: string): string => `/pages/network/index?region=${regionId}`

/** The numbers of a region (电话本). */
export const phonesUrl = (regionId: string): string => `/pages/phones/index?region=${regionId}`

/**
 * 这几年变了什么 in a region.
 * @param id the change to show first
 */
export const changesUrl = (regionId: string, id = ''): string =>
  `/pages/changes/index?region=${regionId}${id && `&id=${id}`}`

/** The official entrances of a region (官方入口). */
export const entrancesUrl = (regionId: string): string => `/pages/entrances/index?region=${regionId}`

/** What a report can be about; the address says which one. */
export type ReportUrl =
  | { readonly about: 'result'; readonly guide: string; readonly from: AnswersFrom }
  /** A question that a guide asks. */
  | { readonly about: 'question'; readonly guide: string; readonly id: string }
  | { readonly about: 'faq'; readonly region: string; readonly id: string }
  | { readonly about: 'item'; readonly region: string; readonly id: string }
  | { readonly about: 'phone'; readonly region: string; readonly id: string }

/** 这里说得不对: a report about a result, a question, an item or a number. */
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
