/** What a visit found out. */
import { advise, findGuide, resultSummary, shortTitle, verdictOf, type IsoDate, type Verdict } from '@/rules'
import type { Visit } from '@/state/desk'
import { begunGuides, readDraft } from '@/state/drafts'
import { begunSurveys } from '@/state/survey'
import { readTicks } from '@/state/ticks'
import { nextStep, validAnswers } from '@/state/interview-step'
import { placeNamed } from '@/state/place'

export interface GuideSummary {
  /** `region/guide`. */
  readonly id: string
  readonly title: string
  /** The guide's short name. */
  readonly short: string
  readonly place: string
  /** Null if there is no result yet. */
  readonly verdict: Verdict | null
  /** Today's result, or how far the interview has got. */
  readonly words: string
  /** The next step; null if there is a result. */
  readonly next: number | null
  /** How many of the result's materials are ticked; null without materials or without a single result. */
  readonly ticks: { readonly done: number; readonly all: number } | null
}

/** 一次问全 of a region. */
export interface SurveySummary {
  readonly regionId: string
  readonly place: string
}

export interface VisitSummary {
  /** Last answered first. Guides that no longer exist are left out. */
  readonly guides: readonly GuideSummary[]
  /** The regions whose 一次问全 was used. */
  readonly surveys: readonly SurveySummary[]
}

export function visitSummary({ id }: Visit, today: IsoDate): VisitSummary {
  return {
    guides: begunGuides(id).flatMap(({ id: guideId }) => guideSummary(guideId, id, today) ?? []),
    surveys: begunSurveys(id).flatMap((regionId) => {
      const region = placeNamed(regionId)
      return region ? { regionId, place: region.name } : []
    }),
  }
}

function guideSummary(id: string, visit: string, today: IsoDate): GuideSummary | null {
  const found = findGuide(id, today)
  if (!found) return null
  const { region, guide } = found
  const answers = validAnswers(guide, readDraft(visit, id).answers, today)
  const advice = advise(region, guide, answers, today)
  const about = { id, title: guide.title, short: shortTitle(guide), place: region.name }
  if (advice.kind === 'question') {
    const next = nextStep(guide, answers, today) ?? 1
    return { ...about, verdict: null, words: `没问完，第${next}问`, next, ticks: null }
  }
  const { words } = resultSummary(advice)
  const verdict = verdictOf(advice)
  if (advice.kind !== 'decided') return { ...about, verdict, words, next: null, ticks: null }
  const { id: outcome, materials } = advice.outcome
  const ticked = readTicks(visit, id, outcome)
  const done = materials.filter(({ text }) => ticked.includes(text)).length
  return {
    ...about,
    verdict,
    words,
    next: null,
    ticks: materials.length === 0 ? null : { done, all: materials.length },
  }
}
