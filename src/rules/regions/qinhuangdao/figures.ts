/**
 * The numbers of the policy, each once, with its citation. A figure without a period holds as of its document;
 * texts and conditions of the guides take the numbers from here.
 */
import type { IsoDate } from '../../engine/days'
import type { CitationId } from './citations'

interface Figure {
  readonly value: number
  readonly unit: string
  readonly cite: CitationId
}

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
  subsidyWorkdays: { value: 15, unit: '个工作日', cite: 'F14' },
} as const satisfies Readonly<Record<string, Figure>>

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
