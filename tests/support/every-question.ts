/** A way to every question that the guides can ask. */
import { regionsOn, type Answers, type IsoDate } from '@/rules'
import { everyInterview } from './every-interview'
import { stored } from './kept'

/** A question that follows these answers. */
export interface Asking {
  /** As `region/guide`. */
  readonly guide: string
  readonly question: string
  readonly before: Answers
  /** Counted from 1. */
  readonly step: number
}

/** Every question of every guide, by one way each. */
export const everyQuestion = (today: IsoDate): readonly Asking[] =>
  regionsOn(today).flatMap(({ id, guides }) =>
    guides.flatMap((guide) => {
      const found = new Map<string, Asking>()
      for (const { next, path, answers } of everyInterview(guide, today))
        if (next !== null && !found.has(next))
          found.set(next, {
            guide: `${id}/${guide.id}`,
            question: next,
            before: answers,
            step: path.length + 1,
          })
      return [...found.values()]
    }),
  )

/** What is stored on the phone of a resident who has answered a guide up to that question. */
export const draftOf = ({ guide, before, step }: Asking): Readonly<Record<string, string>> => ({
  'wenban.drafts': stored({ [guide]: { answers: before, unsent: {}, next: step, changed: 1 } }),
})
