/** The report that residents send to the maintainers when a page seems wrong (这里说得不对). */
import type { IsoDate } from '../engine/days'
import type { Faq, ServiceItem } from '../engine/library'
import type { Guide } from '../engine/model'
import type { Library, Region } from '../engine/region'
import type { Finished } from './advice'
import { headlineOf } from './chat'
import { itemLine } from './cross'
import { publicAnswers } from './private'
import { verdictWord } from './text'
import { dateWords } from './words'

/** The subject of a report, and what the app says there. */
export interface Reported {
  readonly region: string
  readonly place: string
  /** In words: the guide, the question, the item, or the owner of the number. */
  readonly about: string
  /** Where a maintainer finds it in the place's files: `guides/refund before-deadline`, `faqs back-home`. */
  readonly id: string
  /** Line by line, without anything private. */
  readonly said: readonly string[]
  /** The answers that are not private. */
  readonly answered: readonly string[]
}

const saidBy = (advice: Finished): { ids: readonly string[]; said: readonly string[] } => {
  switch (advice.kind) {
    case 'decided':
      return { ids: [advice.outcome.id], said: [headlineOf(advice.outcome)] }
    case 'alternatives': {
      const outcomes = advice.alternatives.map(({ outcome }) => outcome)
      return { ids: outcomes.map(({ id }) => id), said: outcomes.map((one) => `可能：${headlineOf(one)}`) }
    }
    case 'answer-missing':
      return {
        ids: [],
        said: advice.possible.map(({ verdict, headline }) => `可能：${verdictWord(verdict)}｜${headline}`),
      }
  }
}

/** A result of a guide: its verdict and headline. */
export function resultReported(region: Region, guide: Guide, advice: Finished): Reported {
  const { ids, said } = saidBy(advice)
  return {
    region: region.id,
    place: region.name,
    about: `“${guide.title}”的结果`,
    id: [`guides/${guide.id}`, ...ids].join(' '),
    said,
    answered: publicAnswers(guide, advice).map(({ ask, answer }) => `${ask}${answer}`),
  }
}

/** A question of a guide; null if it does not exist. */
export function questionReported(region: Region, guide: Guide, id: string): Reported | null {
  const question = guide.questions[id]
  if (!question) return null
  const { ask, help } = question
  return {
    region: region.id,
    place: region.name,
    about: `“${guide.title}”里的一个问题`,
    id: `guides/${guide.id} ${id}`,
    said: [ask, ...(help === undefined ? [] : [help])],
    answered: [],
  }
}

/** A FAQ with its answer. */
export const faqReported = (region: Region, { id, ask, answer }: Faq): Reported => ({
  region: region.id,
  place: region.name,
  about: `常见问题“${ask}”`,
  id: `faqs ${id}`,
  said: answer.map(({ text }) => text),
  answered: [],
})

/** A row of the service list. */
export const itemReported = (region: Region & Library, item: ServiceItem): Reported => ({
  region: region.id,
  place: region.name,
  about: `事项“${item.name}”`,
  id: `service-items ${item.id}`,
  said: [item.place, itemLine(region, item)],
  answered: [],
})

/** A phone number with all its owners; null if the place has no such number. */
export function phoneReported(region: Region, phone: string): Reported | null {
  const found = Object.entries(region.contacts).flatMap(([id, contact]) => {
    switch (contact.kind) {
      case 'phone':
        return contact.phone === phone ? [{ id, whose: contact.name }] : []
      case 'directory':
        return contact.offices
          .filter((office) => office.phone === phone)
          .map(({ district, insurance, purpose = '' }) => ({
            id,
            whose: [
              contact.name,
              region.districts[district] ?? district,
              ...(insurance ?? []).map((one) => region.insurances[one] ?? one),
              region.purposes[purpose] ?? purpose,
            ]
              .filter((words) => words !== '')
              .join(' '),
          }))
      case 'body':
        return []
    }
  })
  const [first] = found
  if (!first) return null
  return {
    region: region.id,
    place: region.name,
    about: `电话 ${phone}`,
    id: [...new Set(found.map(({ id }) => `contacts ${id}`))].join('、'),
    said: found.map(({ whose }) => `${whose}：${phone}`),
    answered: [],
  }
}

export interface ReportMade {
  readonly today: IsoDate
  /** Identifies what the app said on that day. */
  readonly edition: string
  /** What an office said instead; empty if nothing was entered. */
  readonly heard: string
  /** Whether the reporter agrees to include their answers. */
  readonly withAnswers: boolean
}

/** The full text, for copying or sending. */
export function reportText(reported: Reported, made: ReportMade): string {
  const { place, about, id, said, answered } = reported
  const heard = made.heard.trim()
  return [
    '【问办：这里说得不对】',
    `地方：${place}`,
    `哪里：${about}（${id}）`,
    ...said.map((line, index) => `${index === 0 ? '问办说：' : ''}${line}`),
    `哪天看的：${dateWords(made.today)}，内容版本${made.edition}`,
    ...(heard === '' ? [] : [`窗口或电话说：${heard}`]),
    ...(made.withAnswers && answered.length > 0 ? ['我的回答：', ...answered] : []),
  ].join('\n')
}
