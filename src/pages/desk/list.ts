/** The visits of a day as a text to send on, and as a CSV table. */
import { dateWords, isIsoDate, type IsoDate } from '@/rules'
import { dayOf, visitTitle, type Visit } from '@/state/desk'
import { visitSummary, type GuideSummary, type SurveySummary } from './summary'

/** 「2026年11月24日」 */
export const dayWords = (day: string): string => (isIsoDate(day) ? dateWords(day) : day)

/** The local time at which the visit began, 「10:05」. */
export const timeOf = (visit: Visit): string => visit.begun.slice(dayOf(visit).length + 1)

/** 「已备2项，共5项」; empty if there are no materials. */
const ticksWords = ({ ticks }: GuideSummary): string =>
  ticks === null ? '' : `已备${ticks.done}项，共${ticks.all}项`

/** The guide's result with 「材料已备2项，共5项」. */
export function guideWords(guide: GuideSummary): string {
  const ticks = ticksWords(guide)
  return `${guide.words}${ticks && `（材料${ticks}）`}`
}

const SURVEY = '一次问全'

export const surveyTitle = ({ place }: SurveySummary): string => `${SURVEY}（${place}）`

/** Earliest first. */
const inOrder = (visits: readonly Visit[]): Visit[] => [...visits].sort((a, b) => a.number - b.number)

/** @param visits all visits of one day */
export function listText(day: string, visits: readonly Visit[], today: IsoDate): string {
  const parts = inOrder(visits).map((visit) => {
    const { guides, surveys } = visitSummary(visit, today)
    return [
      `${visitTitle(visit)} ${timeOf(visit)}`,
      ...guides.map((guide) => `· ${guide.title}：${guideWords(guide)}`),
      ...surveys.map((survey) => `· ${surveyTitle(survey)}：用过`),
      ...(visit.note === '' ? [] : [`备注：${visit.note}`]),
    ].join('\n')
  })
  return [`${dayWords(day)}帮办名单，${visits.length}位`, ...parts].join('\n\n')
}

const HEADER = ['日期', '第几位', '时间', '称呼', '地方', '办什么', '结果', '材料', '备注'] as const

/**
 * One line for each guide of each visit, and one for a visit without any, in CSV (RFC 4180).
 * @param visits all visits of one day
 */
export function listCsv(visits: readonly Visit[], today: IsoDate): string {
  const rows = inOrder(visits).flatMap((visit) => {
    const { guides, surveys } = visitSummary(visit, today)
    const found = [
      ...guides.map((guide) => [guide.place, guide.title, guide.words, ticksWords(guide)]),
      ...surveys.map(({ place }) => [place, SURVEY, '用过', '']),
    ]
    const who = [dayOf(visit), String(visit.number), timeOf(visit), visit.label]
    return (found.length === 0 ? [['', '', '', '']] : found).map((cells) => [...who, ...cells, visit.note])
  })
  return [HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** Quotes a cell for CSV. A cell that a spreadsheet would run as a formula gets a leading apostrophe. */
function cell(text: string): string {
  const inert = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert
}
