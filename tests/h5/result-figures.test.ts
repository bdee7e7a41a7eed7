/** Every outcome of every guide is as short as designed, and its first screen says what to do. */
import { PRIVACY } from '@/routes'
import { openH5 } from '../support/h5'
import { RESULT_SCREENS, resultFaults } from '../support/result-figures'
import { everyOutcome } from '../support/results'

const TODAY = '2026-11-26'

const all = everyOutcome(TODAY)
const days = [...new Set(all.map(({ today }) => today))]

test.each(RESULT_SCREENS)(
  'in $size at $width px',
  async (screen) => {
    const faults: string[] = []
    for (const day of days) {
      const { page } = await openH5(PRIVACY, { ...screen, today: day })
      faults.push(
        ...(await resultFaults(
          page,
          screen,
          all.filter(({ today }) => today === day),
        )),
      )
    }
    expect(faults).toEqual([])
  },
  180_000,
)
