/** What a resident does with the compiled mini-program: the same as in the browser, by the same roles and words. */
import type { Answers } from '@/rules'
import { walk as walkOn } from '../h5-resident'
import type { Weapp } from './phone'
import type { Cost } from './inside/cost'

export { asked, askNext, give, guideOf, heading, openFromHome, seeOtherThan } from '../h5-resident'

/**
 * From home through the guide to its result.
 * @param onScreen called on every screen on the way and on the result
 * @returns what it cost to get to each screen; home, where it begins, is not among them
 */
export async function walk(
  app: Weapp,
  guideId: string,
  answers: Answers,
  onScreen: () => Promise<void> = () => Promise.resolve(),
): Promise<Cost[]> {
  const costs: Cost[] = []
  await walkOn(app.page, guideId, answers, async () => {
    costs.push(await app.cost())
    await onScreen()
  })
  return costs.slice(1)
}
