/**
 * The question that all engines decide: the senior bus card (敬老卡) of 秦皇岛. Its table is `seniorBusCard`.
 */
import type { IsoDate } from '@/rules/authoring'
import { base } from '../../tests/sample/built-in/qinhuangdao/base'
import { guide as seniorBusCard } from '../../tests/sample/built-in/qinhuangdao/guides/senior-bus-card'

/** The age in whole years from which the card is given. */
export const SENIOR_AGE = base.figures.seniorAge.value

export const LISTED_DISTRICTS = ['haigang', 'shanhaiguan', 'beidaihe', 'kaifaqu', 'funing'] as const

/** An answer to each question of the guide. */
export type Person = {
  readonly hukouDistrict: string
  readonly permit: string
  readonly ridesAlone: string
  readonly card: string
  readonly birthday: IsoDate
}

/**
 * An engine's decision: the id of the outcome, or of both if 29 February leaves it open. The rules are
 * prepared once in advance.
 */
export interface Contestant {
  readonly name: string
  readonly decide: (person: Person, today: IsoDate) => string | Promise<string>
}

/**
 * Age in whole years, comparing year, month and day as text, because none of the other engines has a
 * calendar. A person born on 29 February becomes a year older on 1 March or on 28 February of a common year;
 * both ages are returned then.
 */
export function ages({ birthday }: Pick<Person, 'birthday'>, today: IsoDate): readonly number[] {
  const years = Number(today.slice(0, 4)) - Number(birthday.slice(0, 4))
  const [born, now] = [birthday.slice(5), today.slice(5)]
  const lastOfFebruary = new Date(Date.UTC(Number(today.slice(0, 4)), 2, 0)).getUTCDate()
  const earlyBorn = born === '02-29' && lastOfFebruary === 28 ? '02-28' : born
  return [...new Set([born, earlyBorn].map((day) => years - (now < day ? 1 : 0)))]
}

/** Days with a 29 February, without one, and next to the end of the month, and an ordinary day. */
const DAYS: readonly IsoDate[] = ['2026-11-23', '2025-02-28', '2025-03-01', '2028-02-29']

/** Birthdays on, before and after the decisive day, and far from it. */
const BIRTHDAYS: Readonly<Record<string, readonly IsoDate[]>> = {
  '2026-11-23': ['1961-11-22', '1961-11-23', '1961-11-24', '1961-10-24', '1920-01-01', '2026-11-23'],
  '2025-02-28': ['1960-02-27', '1960-02-28', '1960-02-29', '1960-03-01', '1959-02-28', '1996-02-29'],
  '2025-03-01': ['1960-02-28', '1960-02-29', '1960-03-01', '1960-03-02', '1956-02-29', '2000-02-29'],
  '2028-02-29': ['1963-02-27', '1963-02-28', '1963-03-01', '1960-02-29', '1964-02-29', '1962-12-31'],
}

const optionsOf = (question: { readonly options: Readonly<Record<string, unknown>> }) =>
  Object.keys(question.options)

/** Every combination of options and birthdays, day by day. */
export function people(): { readonly today: IsoDate; readonly people: readonly Person[] }[] {
  const { hukouDistrict, permit, ridesAlone, card } = seniorBusCard.questions
  return DAYS.map((today) => ({
    today,
    people: optionsOf(hukouDistrict).flatMap((hukou) =>
      optionsOf(permit).flatMap((paper) =>
        optionsOf(ridesAlone).flatMap((rides) =>
          optionsOf(card).flatMap((held) =>
            (BIRTHDAYS[today] ?? []).map((birthday) => ({
              hukouDistrict: hukou,
              permit: paper,
              ridesAlone: rides,
              card: held,
              birthday,
            })),
          ),
        ),
      ),
    ),
  }))
}
