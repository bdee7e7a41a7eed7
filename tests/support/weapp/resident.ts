/**
 * What a resident does in the compiled mini-program: the same as in the browser version, by the same roles and names.
 */
import type { Cost, MiniProgram } from '#weapp-runner'
import type { Answers } from '@/rules'
import { answerAll, openFromHome } from '../h5-resident'

export { asked, askNext, give, guideOf, heading, waitForOtherHeading } from '../h5-resident'

/**
 * From home through the guide to its result.
 * @param onScreen called on every screen on the way and on the result
 * @returns the cost of reaching each screen after home, including the home of another place if the guide is there
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
