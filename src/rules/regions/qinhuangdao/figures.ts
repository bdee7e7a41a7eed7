/**
 * The numbers of the policy, each once, with its citation. A figure without a period holds as of its document;
 * texts and conditions of the guides take the numbers from here.
 */
import type { IsoDate } from '../../engine/days'
import type { Figure } from '../../engine/region'
import type { CitationId } from './citations'

/** A base is set in July and used until the next June (I10); the document is of March 2023. */
const baseYear = { from: '2022-07-01', to: '2023-06-30' } as const

export const figures = {
  /** Inclusive: on the 65th birthday the age is reached. */
  seniorAge: { value: 65, unit: '周岁', cite: 'G2' },
  seniorRidesPerMonth: { value: 130, unit: '次', cite: 'G8' },
  seniorPhotoSize: { value: 2, unit: '寸', cite: 'G5' },
  /** Half a year and more, inclusive. */
  longTermMonths: { value: 6, unit: '个月', cite: 'B3' },
  /** Within them the place of care of a long-term filing may not be changed. */
  placeFixedMonths: { value: 6, unit: '个月', cite: 'B7' },
  temporaryFilingYears: { value: 1, unit: '年', cite: 'B9' },
  /** From the day of admission; whether that day is the first of them is not printed. */
  lateFilingDays: { value: 10, unit: '日', cite: 'B11' },
  manualClaimWorkdays: { value: 30, unit: '个工作日', cite: 'D9' },
  maternityWorkdays: { value: 20, unit: '个工作日', cite: 'D14' },
  chronicRecognitionWorkdays: { value: 20, unit: '个工作日', cite: 'D13' },
  withdrawalWorkdays: { value: 15, unit: '个工作日', cite: 'A1-09' },
  transferWorkdays: { value: 20, unit: '个工作日', cite: 'A1-11' },
  subsidyWorkdays: { value: 15, unit: '个工作日', cite: 'F14' },
  /** 「以下」: surely below; whether the age itself is still in is not printed. */
  flexibleAgeMen: { value: 60, unit: '周岁', cite: 'I2' },
  flexibleAgeWomen: { value: 55, unit: '周岁', cite: 'I2' },
  /** Rates as of the document; the amounts below them are expired. */
  flexibleRate: { value: 8.5, unit: '%', cite: 'I9' },
  flexibleReturnRate: { value: 2, unit: '%', cite: 'I11' },
  /** A month, for the base year July 2022 to June 2023: never to be shown as today's. */
  flexibleMonthly2022: { value: 506.52, unit: '元', cite: 'I10', holds: baseYear },
  flexibleMonthlyReturn2022: { value: 119.18, unit: '元', cite: 'I11', holds: baseYear },
  disabilityRidesPerMonth: { value: 130, unit: '次', cite: 'H4' },
  /** A cubic metre of the first tier, as of the document. */
  lowIncomeWaterPrice: { value: 1.5, unit: '元/立方米', cite: 'L1' },
  /** Inclusive. */
  moreWaterPersons: { value: 4, unit: '人', cite: 'L5' },
  moreWaterPerPerson: { value: 30, unit: '立方米', cite: 'L7' },
} as const satisfies Readonly<Record<string, Figure<CitationId>>>

/** Chronic outpatient diseases that are settled directly across provinces; 「目前」 in early 2023 (D7). */
export const chronicDiseasesAcrossProvinces = [
  '高血压',
  '糖尿病',
  '恶性肿瘤门诊放化疗',
  '尿毒症透析',
  '器官移植术后抗排异治疗',
] as const

/** Printed default of the social security card's service password (C7). Shown in its step only, never asked for. */
export const initialCardPassword = '123456'

/** First day, inclusive, on which care in Beijing and Tianjin needs no filing (A5). */
export const capitalExemptionFrom: IsoDate = '2023-02-10'

/** Last day, inclusive, for a refund: 「每年1月1日前」 of the year that the fee is for (F6). */
export const refundLastMonthDay = '12-31'

/** The day on which the benefit period of the year begins: the first day that is too late for a refund (F6). */
export const benefitYearFirstMonthDay = '01-01'

/** The year about which the document prints its exceptions for refunds (F9, F10). */
export const refundNoteYear = 2023

/** Days of the month, both inclusive, on which flexible insurance is paid (I7). */
export const flexiblePayDates = { from: 1, to: 25 } as const

/** The months, both inclusive, for which the printed amounts of flexible insurance held (I10). */
export const flexibleBaseYear = { from: '2022-07', to: '2023-06' } as const

/** Month in which the base of flexible insurance is set anew (I10). */
export const flexibleBaseMonth = 7

/** Months in which the low-income water price is reviewed (L3). */
export const waterReviewMonths = [1, 7] as const
