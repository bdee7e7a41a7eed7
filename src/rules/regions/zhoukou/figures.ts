/**
 * The numbers of the policy, each once, with its citation and the first day, inclusive, from which it holds.
 * Texts and conditions of the guides take the numbers from here.
 */
import type { IsoDate } from '../../engine/days'
import type { Figure } from '../../engine/region'
import type { CitationId } from './citations'

/** First day, inclusive, on which the measure is in force (J1). */
export const inForceFrom: IsoDate = '2024-06-01'

const holds = { from: inForceFrom } as const

export const figures = {
  contributionRate: { value: 6.4, unit: '%', cite: 'J8', holds },
  /** Payments in a row after which a first joiner has benefits, inclusive. */
  firstPayments: { value: 3, unit: '个月', cite: 'J13', holds },
  /** Payments in a row after which a first joiner may apply for chronic outpatient care, inclusive. */
  chronicPayments: { value: 6, unit: '个月', cite: 'J14', holds },
  /** Months owed up to which benefits come back with the payment, inclusive. */
  arrearsWithoutWait: { value: 3, unit: '个月', cite: 'J16', holds },
  /** Waiting period after longer arrears or a longer gap. */
  wait: { value: 3, unit: '个月', cite: 'J17', holds },
  /** Months of insurance in a row that a switch without a wait needs, inclusive: two years. */
  switchMonths: { value: 24, unit: '个月', cite: 'J20', holds },
  switchYears: { value: 2, unit: '年', cite: 'J20', holds },
  /** Months without payment that a switch without a wait allows, inclusive. */
  switchGap: { value: 3, unit: '个月', cite: 'J20', holds },
  /** 「可达」: in the explanation only, with the supplementary insurance. */
  yearlyCeiling: { value: 55, unit: '万元', cite: 'J22', holds },
} as const satisfies Readonly<Record<string, Figure<CitationId>>>
