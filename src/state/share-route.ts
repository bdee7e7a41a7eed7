/** The address under which others see a result. */
import { encodeAnswers, type Answers, type Finished, type Guide } from '@/rules'
import { resultUrl } from '@/routes'

/** The route of the result with the answers it is based on, except private ones, which are asked again. */
export function shareRoute(guide: Guide, answers: Answers, advice: Finished): string {
  const onPath = new Set(advice.answered.map(({ question }) => question))
  const travelling = Object.entries(answers).filter(([question]) => onPath.has(question))
  return resultUrl(advice.guide, { shared: encodeAnswers(guide, Object.fromEntries(travelling)) })
}
