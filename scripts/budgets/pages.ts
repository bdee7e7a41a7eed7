/** The measured pages, by how residents first reach them. */
import { findGuide, type GuideId } from '@/rules'
import { encodeAnswers } from '@/rules/authoring'
import { questionUrl, HOME, MINE, resultUrl, searchUrl, surveyUrl } from '@/routes'
import { answersTo } from './answers'

export interface MeasuredPage {
  readonly name: string
  readonly route: string
}

export const REGION = 'qinhuangdao'
/** The guide with the most rules. */
export const GUIDE = `${REGION}/filing` satisfies GuideId

function sharedResult(): string {
  const found = findGuide(GUIDE)
  if (!found) throw new Error(`no guide ${GUIDE}`)
  return resultUrl(GUIDE, { shared: encodeAnswers(found.guide, answersTo(found.guide)) })
}

export const home: MeasuredPage = { name: 'Home', route: HOME }
export const question: MeasuredPage = { name: 'a question', route: questionUrl(GUIDE, 1) }
export const result: MeasuredPage = { name: 'a result, by a link', route: sharedResult() }
export const search: MeasuredPage = { name: 'search', route: searchUrl(REGION) }
export const survey: MeasuredPage = { name: '一次问全', route: surveyUrl(REGION) }
export const mine: MeasuredPage = { name: 'mine', route: MINE }

/** Those that Lighthouse measures. */
export const MARKED_PAGES: readonly MeasuredPage[] = [home, question, result]
