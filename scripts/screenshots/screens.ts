/** Every screen to picture, with the values stored on the phone. */
import { findRegion, type AnswersTo, type GuideId } from '@/rules'
import {
  changesUrl,
  DESK,
  entrancesUrl,
  faqsUrl,
  faqUrl,
  questionUrl,
  HOME,
  itemsUrl,
  itemUrl,
  MINE,
  networkUrl,
  phonesUrl,
  posterUrl,
  PRIVACY,
  reportUrl,
  resultUrl,
  searchUrl,
  slipUrl,
  surveyResultUrl,
  surveyUrl,
} from '@/routes'

/**
 * Fixed, so that the pictures only change when the app does. `npm run screenshots` builds the app on that day,
 * because a later build takes the clock for wrong.
 */
export const DAY = '2026-11-26'

const PLACE = 'qinhuangdao'
const CARD = 'qinhuangdao/senior-bus-card' satisfies GuideId
const OLD = {
  hukouDistrict: 'haigang',
  ridesAlone: 'yes',
  card: 'none',
  birthday: '1961-05-20',
} satisfies AnswersTo<typeof CARD>
const YOUNG = { ...OLD, birthday: '1962-03-08' } satisfies AnswersTo<typeof CARD>
const NOT_SURE = { ...OLD, birthday: 'unsure' } satisfies AnswersTo<typeof CARD>

/** Stored values by name. */
export type Kept = Readonly<Record<string, unknown>>

const draft = (answers: object): Kept => ({ [CARD]: { answers, unsent: {}, next: null, changed: 1 } })
const drafts = (answers: object): Kept => ({ drafts: draft(answers) })

const visit = (number: number, label: string) => ({
  id: `v${number}`,
  begun: `${DAY}T09:0${number}`,
  number,
  label,
  note: '',
})
const VISITS: Kept = {
  desk: { visits: [visit(1, '王阿姨'), visit(2, ''), visit(3, '李大爷')], keepDays: 7 },
  'visit.v1.drafts': draft(OLD),
  'visit.v2.drafts': draft(YOUNG),
  'visit.v3.drafts': draft(OLD),
}

const SHARED = { insuredIn: PLACE, hukouDistrict: 'haigang', waterSupplier: 'city' }
/** A survey whose other questions are answered by 不清楚. */
const SURVEY: Kept = {
  known: { [PLACE]: SHARED },
  survey: {
    [PLACE]: {
      unsure: Object.keys(findRegion(PLACE)?.shared ?? {}).filter((id) => !(id in SHARED)),
      unsent: {},
    },
  },
}

export interface Screen {
  readonly name: string
  readonly title: string
  readonly route: string
  readonly kept?: Kept
  /** A button to press on another page first, and the text that then appears. */
  readonly before?: { readonly route: string; readonly press: string; readonly says: string }
}

export const SCREENS: readonly Screen[] = [
  { name: 'home', title: '首页', route: HOME, kept: drafts(OLD) },
  { name: 'question', title: '一页一个问题', route: questionUrl(CARD, 1) },
  { name: 'question-date', title: '填日期', route: questionUrl(CARD, 4), kept: drafts(OLD) },
  { name: 'result', title: '结果：可以', route: resultUrl(CARD), kept: drafts(OLD) },
  { name: 'result-no', title: '结果：不可以，到日子就可以', route: resultUrl(CARD), kept: drafts(YOUNG) },
  { name: 'result-ask', title: '结果：先问清', route: resultUrl(CARD), kept: drafts(NOT_SURE) },
  { name: 'slip', title: '窗口单', route: slipUrl(CARD), kept: drafts(OLD) },
  { name: 'poster', title: '贴公告栏、发群里', route: posterUrl(CARD) },
  { name: 'search', title: '搜索，还没写字', route: searchUrl(PLACE) },
  { name: 'search-found', title: '搜索，找到了', route: searchUrl(PLACE, '退费') },
  { name: 'search-nothing', title: '搜索，没找到', route: searchUrl(PLACE, '量子力学') },
  { name: 'survey', title: '一次问全', route: surveyUrl(PLACE) },
  {
    name: 'survey-result',
    title: '一次问全，问出来的',
    route: surveyResultUrl(PLACE),
    kept: SURVEY,
  },
  { name: 'phones', title: '电话本', route: phonesUrl(PLACE) },
  { name: 'items', title: '事项', route: itemsUrl(PLACE) },
  { name: 'item', title: '一个事项', route: itemUrl(PLACE, 'A1-16') },
  { name: 'network', title: '我该去哪一级', route: networkUrl(PLACE) },
  { name: 'entrances', title: '官方入口', route: entrancesUrl(PLACE) },
  { name: 'faqs', title: '常见问题', route: faqsUrl(PLACE) },
  { name: 'faq', title: '一个常见问题', route: faqUrl(PLACE, 'filing-validity') },
  { name: 'changes', title: '这几年变了什么', route: changesUrl('zhoukou') },
  {
    name: 'mine',
    title: '我的',
    route: MINE,
    kept: drafts(OLD),
    before: { route: resultUrl(CARD), press: '存下这个结果', says: '✓ 已存下' },
  },
  { name: 'privacy', title: '隐私', route: PRIVACY },
  {
    name: 'report',
    title: '这里说得不对',
    route: reportUrl({ about: 'faq', region: PLACE, id: 'filing-validity' }),
  },
  { name: 'desk', title: '帮办台', route: DESK, kept: VISITS },
  { name: 'desk-helping', title: '帮办台，正在帮', route: DESK, kept: { ...VISITS, person: 'v3' } },
  { name: 'none', title: '没有这一页', route: faqUrl(PLACE, 'none') },
]

/** Printed pages. */
export const PAPERS: readonly Screen[] = [
  { name: 'slip-paper', title: '窗口单', route: slipUrl(CARD), kept: drafts(OLD) },
  { name: 'poster-paper', title: '公告栏上的一张', route: posterUrl(CARD) },
]
