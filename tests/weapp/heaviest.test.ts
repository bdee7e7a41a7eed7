import { HOME } from '@/routes'
import { expectCheap, expectNoProblems, openWeapp } from '../support/weapp/driver'
import { HEAVIEST } from '../support/weapp/heaviest'
import { walk } from '../support/weapp/resident'

test.each(HEAVIEST)('the longest result of %s has a low cost', async (guide, answers) => {
  const app = await openWeapp(HOME, { today: '2026-11-23' })
  const costs = await walk(app, `qinhuangdao/${guide}`, answers)
  for (const cost of costs) expectCheap(cost)
  await expectNoProblems(app)
})
