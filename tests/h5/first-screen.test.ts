/** The first screen of every question, on the smallest phone in the largest type. */
import { questionFaults, SMALLEST } from '../support/first-screens'
import { expectNoProblems, openH5 } from '../support/h5'
import { heading } from '../support/h5-resident'

const TODAY = '2026-11-23'

test('shows at least two whole options or fields above 继续', async () => {
  const visit = await openH5('', { ...SMALLEST, today: TODAY })
  await heading(visit.page).waitFor()
  await visit.page.getByRole('radio', { name: '特大' }).tap()
  expect(await questionFaults(visit.page, TODAY)).toEqual([])
  expectNoProblems(visit)
}, 60_000)
