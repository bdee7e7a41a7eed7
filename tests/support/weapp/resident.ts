/** What a resident does with the compiled mini-program: the same as in the browser, by the same roles and words. */
import type { Cost, MiniProgram } from '#weapp-runner'
import type { Answers } from '@/rules'
import { answerAll, openFromHome } from '../h5-resident'

export { asked, askNext, give, guideOf, heading, seeOtherThan } from '../h5-resident'

/**
 * From home through the guide to its result.
 * @param onScreen called on every screen on the way and on the result
 * @returns what it cost to get to each screen, and to another place's home where that is gone to; not home, where it begins
 */
export async function walk(
  app: MiniProgram,
  guideId: string,
  answers: Answers,
  onScreen: () => Promise<void> = () => Promise.resolve(),
): Promise<Cost[]> {
  const costs: Cost[] = []
  const note = async (): Promise<void> => {
    costs.push(await app.cost())
  }
  const each = async (): Promise<void> => {
    await note()
    await onScreen()
  }
  await each()
  await openFromHome(app.page, guideId, note)
  await answerAll(app.page, guideId, answers, '问办', each)
  await each()
  return costs.slice(1)
}
