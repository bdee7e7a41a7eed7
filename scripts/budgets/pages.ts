/** The pages that are measured, by how a resident first gets to them. */
import { type Answers, findGuide, type Guide, type GuideId } from '@/rules'
import { encodeAnswers, interview, todayHere } from '@/rules/authoring'
import { guideUrl, HOME, MINE, resultUrl, searchUrl, surveyUrl } from '@/routes'

export interface MeasuredPage {
  readonly name: string
  readonly route: string
}

const REGION = 'qinhuangdao'
/** The guide with the most rules. */
const GUIDE = `${REGION}/filing` satisfies GuideId
/** What is answered where a question has it, whatever the day; else its first option. They lead to a long result. */
const ANSWERED = ['other-province', 'planned', 'inpatient', 'illness', 'none', 'not-yet', 'trip']

/** Answers to all that the guide asks: of the policy as of the sample that the tests walk. */
function answersOf(guide: Guide, answers: Answers = {}): Answers {
  const { next } = interview(guide, answers, todayHere())
  if (next === null) return answers
  const question = guide.questions[next]
  const options = question?.kind === 'choice' ? Object.keys(question.options) : []
  const option = ANSWERED.find((id) => options.includes(id)) ?? options[0]
  if (option === undefined) throw new Error(`${GUIDE} asks ${next}, which has no options to choose from`)
  return answersOf(guide, { ...answers, [next]: option })
}

function sharedResult(): string {
  const found = findGuide(GUIDE)
  if (!found) throw new Error(`no guide ${GUIDE}`)
  return resultUrl(GUIDE, { shared: encodeAnswers(found.guide, answersOf(found.guide)) })
}

export const home: MeasuredPage = { name: 'Home', route: HOME }
export const question: MeasuredPage = { name: 'a question', route: guideUrl(GUIDE, 1) }
export const result: MeasuredPage = { name: 'a result, by a link', route: sharedResult() }
export const search: MeasuredPage = { name: 'search', route: searchUrl(REGION) }
export const survey: MeasuredPage = { name: '一次问全', route: surveyUrl(REGION) }
export const mine: MeasuredPage = { name: 'mine', route: MINE }

/** Those that Lighthouse looks at. */
export const MARKED_PAGES: readonly MeasuredPage[] = [home, question, result]
