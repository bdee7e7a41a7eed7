/**
 * The numbers of the policy, each once, with its citation and the days, inclusive, that it is for.
 * Texts and conditions of the guides take the numbers from here.
 */
import type { IsoDate } from '../../engine/days'
import type { Figure } from '../../engine/region'
import type { CitationId } from './citations'

/** The year that the contribution covers; every amount is for it alone. */
const coverage = { from: '2025-01-01', to: '2025-12-31' } as const
export const coverageYear = 2025

/** What the person pays for the year. */
export const figures = {
  contribution: { value: 400, unit: '元', cite: 'K1', holds: coverage },
  contributionOfExtremePoor: { value: 0, unit: '元', cite: 'K2', holds: coverage },
  contributionOfLowIncome: { value: 40, unit: '元', cite: 'K3', holds: coverage },
  contributionOfLiftedOrDisabled: { value: 160, unit: '元', cite: 'K4', holds: coverage },
} as const satisfies Readonly<Record<string, Figure<CitationId>>>

/** First and last day, inclusive, of the drive in which people register and pay (K7). */
export const drive = { from: '2024-09-01', to: '2024-12-28' } as const satisfies Readonly<
  Record<string, IsoDate>
>

/** The drive before December and in December, both ends inclusive (K8). */
export const autumn = { from: drive.from, to: '2024-11-30' } as const
export const december = { from: '2024-12-01', to: drive.to } as const

/** The first day after the drive, and the first after the year. */
export const driveOver: IsoDate = '2024-12-29'
export const yearOver: IsoDate = '2026-01-01'

/** Last day of the month, inclusive, on which September, October and November take payments (K8). */
export const autumnLastDate = 25
export const decemberLastDate = 28
